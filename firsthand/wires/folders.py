"""Which folders of a mailbox hold what people wrote to each other (special uses: RFC 6154)."""

from collections.abc import Iterable
from dataclasses import dataclass

_NO_LETTERS = frozenset({"\\junk", "\\trash", "\\drafts", "\\noselect", "\\nonexistent"})
_NAMES = frozenset(
    (
        "spam|junk|junk mail|junk e-mail|junk email|bulk|bulk mail|quarantine|trash|bin|deleted|deleted items|"
        "deleted messages|drafts|draft|outbox|templates|"
        "spamverdacht|unerwünscht|papierkorb|gelöscht|gelöschte elemente|gelöschte objekte|entwürfe|entwurf|"
        "corbeille|éléments supprimés|brouillons|indésirables|courrier indésirable|"
        "papelera|elementos eliminados|borradores|correo no deseado|"
        "lixo|lixo eletrônico|lixeira|itens excluídos|itens eliminados|rascunhos|"
        "cestino|posta eliminata|bozze|posta indesiderata|"
        "prullenbak|verwijderde items|concepten|ongewenste e-mail|kosz|szkice|wersje robocze|niechciane|"
        "skräp|utkast|papirkurv|kladder|roskakori|luonnokset|"
        "спам|корзина|удаленные|черновики|кошик|чернетки|çöp kutusu|taslaklar|"
        "垃圾邮件|已删除|已删除邮件|草稿箱|草稿|迷惑メール|ゴミ箱|下書き|스팸|휴지통|임시보관함"
    ).split("|")
)


@dataclass(frozen=True)
class Folder:
    """A folder as the server lists it."""

    name: str
    delimiter: str
    flags: tuple[str, ...]

    @property
    def label(self) -> str:
        """This function will return its own name without those above it, or Sent where the server knows it as that."""
        own = self.name.rpartition(self.delimiter)[2] if self.delimiter else self.name
        return "Sent" if "\\sent" in _flags(self) else own


def worth_reading(folders: Iterable[Folder]) -> list[Folder]:
    """This function will leave out spam, trash and drafts; where one folder holds all mail, that one is enough."""
    kept = [folder for folder in folders if not _is_aside(folder)]
    whole = [folder for folder in kept if "\\all" in _flags(folder)]
    return whole[:1] or kept


def _is_aside(folder: Folder) -> bool:
    """Special use where the server tells it, the name where it does not; folders within one are aside too."""
    parts = folder.name.split(folder.delimiter) if folder.delimiter else [folder.name]
    return bool(_flags(folder) & _NO_LETTERS) or any(part.strip().casefold() in _NAMES for part in parts)


def _flags(folder: Folder) -> set[str]:
    return {flag.lower() for flag in folder.flags}
