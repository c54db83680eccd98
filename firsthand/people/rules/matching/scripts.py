"""Names of any script in bare Latin letters, and the sound by which two spellings of one name are the same."""

import re
import unicodedata
from functools import lru_cache

from firsthand.kernel.text import fold

_CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґјљњћђџўқғңөүұһәў",
        (
            "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya e i yi ye "
            "g j lj nj c dj dz u k g n o u u h a u"
        ).split(" "),
        strict=True,
    )
)
_GREEK = dict(
    zip("αβγδεζηθικλμνξοπρστυφχψως", "a v g d e z i th i k l m n x o p r s t y f ch ps o s".split(), strict=True)
)
_KANA = dict(
    zip(
        "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポ",
        """a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo
        ra ri ru re ro wa o n ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po""".split(),
        strict=True,
    )
)
_KANA |= {chr(ord(sign) - 0x60): sound for sign, sound in _KANA.items()}
_HEADS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ")
_HEARTS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
_TAILS = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ")
_HAN = dict(
    pair.split(":")
    for pair in """
    王:wang 李:li 张:zhang 張:zhang 刘:liu 劉:liu 陈:chen 陳:chen 杨:yang 楊:yang 黄:huang 黃:huang 赵:zhao
    趙:zhao 吴:wu 吳:wu 周:zhou 徐:xu 孙:sun 孫:sun 马:ma 馬:ma 朱:zhu 胡:hu 郭:guo 何:he 林:lin 高:gao 罗:luo 羅:luo
    郑:zheng 鄭:zheng 梁:liang 谢:xie 謝:xie 宋:song 唐:tang 许:xu 許:xu 韩:han 韓:han 冯:feng 馮:feng 邓:deng
    鄧:deng 曹:cao 彭:peng 曾:zeng 肖:xiao 田:tian 董:dong 潘:pan 袁:yuan 蔡:cai 蒋:jiang 蔣:jiang 余:yu 于:yu
    杜:du 叶:ye 葉:ye 程:cheng 魏:wei 苏:su 蘇:su 吕:lü 呂:lü 丁:ding 任:ren 卢:lu 姚:yao 沈:shen 钟:zhong 姜:jiang
    崔:cui 谭:tan 陆:lu 范:fan 汪:wang 廖:liao 石:shi 金:jin 伟:wei 偉:wei 芳:fang 娜:na 敏:min 静:jing 靜:jing
    丽:li 麗:li 强:qiang 強:qiang 磊:lei 军:jun 軍:jun 洋:yang 勇:yong 艳:yan 杰:jie 傑:jie 娟:juan 涛:tao 濤:tao
    明:ming 超:chao 秀:xiu 霞:xia 平:ping 刚:gang 桂:gui 英:ying 华:hua 華:hua 玉:yu 兰:lan 蘭:lan 红:hong 紅:hong
    梅:mei 鹏:peng 鵬:peng 飞:fei 飛:fei 宇:yu 浩:hao 婷:ting 雪:xue 琳:lin 晨:chen 欣:xin 怡:yi 佳:jia 嘉:jia
    文:wen 志:zhi 建:jian 国:guo 國:guo 海:hai 波:bo 斌:bin 鑫:xin 龙:long 龍:long 峰:feng 慧:hui 莉:li 萍:ping
    云:yun 子:zi 轩:xuan 涵:han 思:si 梦:meng 晓:xiao 曉:xiao 小:xiao 美:mei 玲:ling 春:chun 宏:hong 俊:jun 凯:kai
    凱:kai 翔:xiang 雨:yu 天:tian 一:yi 大:da 家:jia 立:li 东:dong 東:dong 成:cheng 永:yong 新:xin 昊:hao 博:bo
    睿:rui 倩:qian 璐:lu 瑶:yao
    """.split()
)
_OTHERS = _CYRILLIC | _GREEK | _KANA | _HAN
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"tsch|tch|cz|tj", "ch"),
        (r"sch|sz", "sh"),
        (r"kh", "h"),
        (r"zh|dj|dzh", "j"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"ck|q|c(?=[aoulrk]|$)", "k"),
        (r"x", "ks"),
        (r"w", "v"),
        (r"ae|oe|ue|ou|oo", lambda found: {"ou": "u", "oo": "u"}.get(found[0], found[0][0])),
        (r"[jiy]+", "i"),
        (r"ie(?=$|[^aeiou])", "i"),
        (r"(?<=[a-z])h(?=$|[^aeiou])", ""),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=65536)
def latin(text: str) -> str:
    """This function will return a name in small bare Latin letters where its script is known, else folded as it is."""
    if text.isascii():
        return fold(text)
    whole = unicodedata.normalize("NFC", text).casefold()
    return fold("".join(_OTHERS.get(sign) or _OTHERS.get(fold(sign)) or _syllable(sign) for sign in whole))


def _syllable(sign: str) -> str:
    """A Korean syllable by its three parts; any other sign stays."""
    place = ord(sign) - 0xAC00
    if not 0 <= place < 11172:
        return sign
    return _HEADS[place // 588] + _HEARTS[place % 588 // 28] + _TAILS[place % 28]


@lru_cache(maxsize=65536)
def sound(name: str) -> str:
    """This function will return one form for the spellings that scripts and habits give a name: Müller, Mueller, Muller."""
    for pattern, to in _SOUNDS:
        name = pattern.sub(to, name)
    return name


@lru_cache(maxsize=65536)
def is_slip(one: str, other: str) -> bool:
    """This function will tell whether one slip of the finger parts two words: a letter more, less, other, or two swapped."""
    if one == other or abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < 4:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    a, b = one[start:], other[start:]
    if len(a) != len(b):
        return a[1:] == b or b[1:] == a
    return a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
