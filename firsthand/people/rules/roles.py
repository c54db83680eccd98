"""Addresses that are nobody's own: an office, a job, a machine. Words of several languages."""

import re

_ROLES = frozenset(
    """info infos information informacion informazioni office offices contact contacts contacto contato contatti contactus
    kontakt kontor hello hallo hi hey hola bonjour ciao team teams staff crew everyone everybody all alle todos tous
    sales vertrieb verkauf ventas vendas vendite verkoop support helpdesk help hilfe aide soporte suporte ayuda ajuda
    supporto assistance admin administrator administration administracion amministrazione sekretariat sekretaria
    secretary secretariat secretaria segreteria sekretariaat buero bureau oficina ufficio kantoor empfang reception
    recepcion receptie accueil frontdesk jobs job jobb careers career karriere carriere carreras bewerbung bewerbungen
    recruiting recruitment recruiter talent hiring empleo emprego emploi emplois lavoro werk vacatures praca kariera
    hr humanresources personalabteilung personnel people rh rrhh kadry press presse prensa imprensa stampa pers media
    marketing pr billing rechnung rechnungen invoice invoices factura facturas facturation fatture faktura accounts
    accounting accountspayable accountsreceivable buchhaltung contabilidad comptabilite payroll finance finanzen service
    services servicio servico kundenservice kundendienst kundeservice customerservice customercare customersupport care
    clientes clienti klantenservice webmaster postmaster hostmaster listmaster abuse security privacy datenschutz dpo
    gdpr rgpd legal recht impressum order orders bestellung bestellungen pedidos commande commandes shop store tienda
    boutique negozio winkel booking bookings buchung reservation reservations reservierung reservas prenotazioni events
    event veranstaltungen eventos tickets ticket feedback mail mailbox post posta correo courrier email enquiry
    enquiries inquiry inquiries anfrage anfragen members membership mitglieder community alumni admissions admission
    zulassung registrar library bibliothek biblioteca it itsupport edv sysadmin root nobody board vorstand management
    newsdesk redaktion redaccion redazione editor editors editorial submissions application applications partner
    partners partnerships donate donations spenden hotline webshop customer customers client clients""".split()
)
_MACHINES = frozenset(
    """notification notifications notify notifier alert alerts alerta alertas benachrichtigung news newsletter
    newsletters nieuwsbrief rundbrief boletin update updates digest digests announce announcement announcements promo
    promos promotions offers angebote marketing-mail mailer mailer-daemon maildaemon daemon mailman majordomo listserv
    listproc bounce bounces return returns autoreply auto-reply autoresponder auto-confirm automail automated automailer
    system robot bot cron calendar-notification calendar-server invitations invitation invite invites messages-noreply
    unsubscribe subscribe confirm confirmation confirmations verification verify account-security account-update
    security-noreply receipts receipt shipping shipment tracking reminder reminders erinnerung jobalerts job-alerts
    jobs-listings jobs-noreply survey surveys postmaster undisclosed-recipients""".split()
)
_NO_ANSWER = re.compile(
    r"(?:^|[._+-])(?:"
    r"(?:no|non|do[._-]?not|don[._-]?t|never)[._-]?(?:reply|respond|answer|return)"
    r"|nicht[._-]?antworten|keine[._-]?antwort|ne[._-]?pas[._-]?repondre|no[._-]?(?:responder|contestar)"
    r"|nao[._-]?respond\w+|non[._-]?rispondere|niet[._-]?(?:be)?antwoorden|(?:svara|svar)[._-]?(?:inte|ikke|ej)"
    r"|(?:inte|ikke)[._-]?svar\w*|ei[._-]?vastausta|nie[._-]?odpowiada[cj]"
    r")(?:$|[._+\d-])"
)
_TAGGED = re.compile(r"(?:bounces?|unsubscribe|reply|return|prvs|msprvs\d*|srs\d)[+=-].*")
_PARTS = re.compile(r"[._+-]+")


def is_role(address: str) -> bool:
    """This function will tell whether several people read here, by the part before the @: info@, jobs-berlin@.

    A short role before a longer word may be a person's: hr.meier@.
    """
    local = _local(address)
    first, *rest = _PARTS.split(local.rstrip("0123456789._-"))
    if local in _ROLES or first not in _ROLES:
        return local in _ROLES
    return all(part in _ROLES or len(part) <= 2 for part in rest) or (len(first) > 3 and len(rest) == 1)


def is_machine(address: str) -> bool:
    """This function will tell whether a program writes from here and reads nothing: no-reply@, bounces+17@."""
    local = _local(address)
    bare = local.partition("+")[0].rstrip("0123456789._-")
    return bare in _MACHINES or bool(_NO_ANSWER.search(local) or _TAGGED.fullmatch(local))


def _local(address: str) -> str:
    return address.rpartition("@")[0].casefold()
