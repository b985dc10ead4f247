"""What the Web Connector demands of a .qwc file, as a list of rules with the code it would show.

A complaint stops the making of the file; a remark is something the person who makes it should know.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from qbwc_operator.qwc_settings import QwcSettings

Rule = Callable[[QwcSettings], Iterator[str]]

LONGEST_DESCRIPTION = 80

_GUID = re.compile(r"\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}")
_AUTH_FLAGS = re.compile(r"0x[0-9A-Fa-f]")
_UNPRINTABLE = re.compile("[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]")
_CHOICES = {
    "qb_type": ("QBFS", "QBPOS"),
    "personal_data": ("pdpNotNeeded", "pdpOptional", "pdpRequired"),
    "unattended": ("umpOptional", "umpRequired"),
    "style": ("Document", "DocWrapped", "RPC"),
}
_REQUIRED = ("app_name", "app_url", "description", "app_support", "user_name")
_TEXTS = (*_REQUIRED, "app_id", "app_display_name", "app_unique_name", "cert_url")


def complaints_about(settings: QwcSettings) -> tuple[str, ...]:
    """Return everything that must be mended before the file can be made, each with its cure."""
    return tuple(complaint for rule in _RULES for complaint in rule(settings))


def remarks_on(settings: QwcSettings) -> tuple[str, ...]:
    """Return what is allowed but unusual, for the person who makes the file."""
    return tuple(remark for rule in _REMARKS for remark in rule(settings))


def _missing(settings: QwcSettings) -> Iterator[str]:
    for name in _REQUIRED:
        if not getattr(settings, name).strip():
            yield f"{name} is empty (QBWC1039). Fill it in."


def _unprintable(settings: QwcSettings) -> Iterator[str]:
    for name in _TEXTS:
        if _UNPRINTABLE.search(getattr(settings, name)):
            yield f"{name} contains a character that cannot be shown, such as a line break or a tab. Remove it."


def _description(settings: QwcSettings) -> Iterator[str]:
    if (length := len(settings.description)) > LONGEST_DESCRIPTION:
        yield f"description has {length} characters, the Web Connector shows {LONGEST_DESCRIPTION}. Shorten it."


def _guids(settings: QwcSettings) -> Iterator[str]:
    for name in ("owner_id", "file_id"):
        if not _GUID.fullmatch(value := getattr(settings, name)):
            yield f'{name} is "{value}", not a GUID in braces (QBWC1039). Use the one stored for this company.'


def _choices(settings: QwcSettings) -> Iterator[str]:
    for name, allowed in _CHOICES.items():
        if (value := getattr(settings, name)) not in allowed:
            yield f'{name} is "{value}". Use one of: {", ".join(allowed)}.'
    if not _AUTH_FLAGS.fullmatch(settings.auth_flags):
        yield f'auth_flags is "{settings.auth_flags}". Use 0x0 or 0xF for every edition of QuickBooks.'


def _schedule(settings: QwcSettings) -> Iterator[str]:
    if settings.run_every_minutes is not None and settings.run_every_minutes < 1:
        yield f"run_every_minutes is {settings.run_every_minutes}, the Web Connector's least is 1. Set it to 15."


def _app_url(settings: QwcSettings) -> Iterator[str]:
    if not settings.app_url.strip():
        return
    url = _split(settings.app_url)
    if url is None or not url.hostname:
        yield f'app_url is "{settings.app_url}", not a web address. Use https://<host name>/qbwc/ws.'
        return
    if _is_ip(url.hostname):
        yield f"app_url names the IP address {url.hostname} (QBWC1001). Use the host name that the certificate has."
    elif url.scheme != "https" and not (url.scheme == "http" and _is_machine_name(url.hostname)):
        yield f"app_url begins with {url.scheme}: (QBWC1010). Use https with a certificate that Windows trusts."
    if url.username or url.password:
        yield "app_url contains a user or a password. Remove it: the user is user_name, the password is typed in."
    if url.query or url.fragment:
        yield "app_url contains a query (? or #). Use the plain address of the service."


def _app_support(settings: QwcSettings) -> Iterator[str]:
    if not settings.app_support.strip():
        return
    url = _split(settings.app_support)
    if url is None or not url.hostname or url.scheme not in ("https", "http"):
        yield f'app_support is "{settings.app_support}", not a web address. Use https://<host name>/qbwc/support.'
        return
    if _is_ip(url.hostname):
        yield f"app_support names the IP address {url.hostname} (QBWC1002). Use the host name of app_url."
    if url.hostname == "intuit.com" or url.hostname.endswith(".intuit.com"):
        yield "app_support is a page of Intuit, which the Web Connector refuses. Use the support page of the service."
    service = _split(settings.app_url)
    if service is not None and service.hostname and service.hostname != url.hostname:
        yield (
            f"app_support is on {url.hostname}, app_url on {service.hostname} (QBWC1000). Use the same host for both."
        )


def _cert_url(settings: QwcSettings) -> Iterator[str]:
    if not settings.cert_url:
        return
    url = _split(settings.cert_url)
    if url is None or not url.hostname or url.scheme != "https":
        yield f'cert_url is "{settings.cert_url}". Use an https address that answers without a login (QBWC1048).'


def _localhost(settings: QwcSettings) -> Iterator[str]:
    url = _split(settings.app_url)
    host = (url and url.hostname) or ""
    if host == "localhost" or host.endswith(".localhost"):
        yield (
            "app_url is on localhost (QBWC1035): the file works only on the machine that runs the service. "
            "Never give it to anybody else."
        )
    elif url is not None and url.scheme == "http":
        yield f"app_url is not encrypted: the password crosses the network to {host} in the open. Use https."


def _path(settings: QwcSettings) -> Iterator[str]:
    url = _split(settings.app_url)
    if url is not None and not url.path.endswith("/ws"):
        yield (
            f'app_url has the path "{url.path}"; the service answers at /qbwc/ws. '
            "Keep it only when a proxy leads from there to the service."
        )


def _read_only(settings: QwcSettings) -> Iterator[str]:
    if settings.read_only:
        yield "read_only is set: QuickBooks refuses everything that this service posts. Set it to false to post."


def _style(settings: QwcSettings) -> Iterator[str]:
    if settings.style != "Document":
        yield f"style is {settings.style}: the service reads it, but only Document is in common use. Use Document."


_RULES: tuple[Rule, ...] = (
    _missing,
    _unprintable,
    _description,
    _guids,
    _choices,
    _schedule,
    _app_url,
    _app_support,
    _cert_url,
)
_REMARKS: tuple[Rule, ...] = (_localhost, _path, _read_only, _style)


def _split(address: str) -> SplitResult | None:
    try:
        url = urlsplit(address)
        _ = url.port  # a port that is no number shows itself only when it is asked for
    except ValueError:
        return None
    return url


def _is_ip(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return bool(re.fullmatch(r"[0-9.]+", host))
    return True


def _is_machine_name(host: str) -> bool:
    return "." not in host
