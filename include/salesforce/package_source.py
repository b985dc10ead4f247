"""From the SFDX source of the package to the zip that the Metadata API takes."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from include.errors import SetupError

METADATA = "http://soap.sforce.com/2006/04/metadata"
_HOME = Path("force-app/main/default")
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the same source makes the same bytes

#: Parts of an object that SFDX keeps in files of their own: folder below the object -> element of the object, type.
_PARTS: Mapping[str, tuple[str, str]] = {
    "compactLayouts": ("compactLayouts", "CompactLayout"),
    "fields": ("fields", "CustomField"),
    "fieldSets": ("fieldSets", "FieldSet"),
    "listViews": ("listViews", "ListView"),
    "recordTypes": ("recordTypes", "RecordType"),
    "validationRules": ("validationRules", "ValidationRule"),
    "webLinks": ("webLinks", "WebLink"),
}
#: Components that are one file each: folder -> suffix, type.
_WHOLE: Mapping[str, tuple[str, str]] = {
    "customPermissions": ("customPermission", "CustomPermission"),
    "layouts": ("layout", "Layout"),
    "permissionsets": ("permissionset", "PermissionSet"),
    "tabs": ("tab", "CustomTab"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """What is deployed: the files of the zip, and the names of the components in them, by type."""

    files: Mapping[str, bytes]
    members: Mapping[str, tuple[str, ...]]
    api_version: str

    @property
    def count(self) -> int:
        """How many components there are."""
        return sum(map(len, self.members.values()))

    def manifest(self) -> bytes:
        """Return package.xml."""
        root = metadata_element("Package")
        for kind in sorted(self.members):
            types = etree.SubElement(root, metadata_tag("types"))
            for member in self.members[kind]:
                etree.SubElement(types, metadata_tag("members")).text = member
            etree.SubElement(types, metadata_tag("name")).text = kind
        etree.SubElement(root, metadata_tag("version")).text = self.api_version
        return _write(root)

    def zip(self) -> bytes:
        """Return the archive for a deployment, with package.xml at its root."""
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            for path, content in (("package.xml", self.manifest()), *sorted(self.files.items())):
                archive.writestr(zipfile.ZipInfo(path, _LONG_AGO), content, zipfile.ZIP_DEFLATED)
        return stream.getvalue()


def read_package(source: Path) -> Package:
    """Read the SFDX project at `source`; SetupError names the file that is missing or not well-formed."""
    project = source / "sfdx-project.json"
    if not project.is_file():
        raise SetupError(f"{source} holds no Salesforce package: {project.name} is missing. Name its folder.")
    members: dict[str, list[str]] = {}
    files: dict[str, bytes] = {}
    for folder in sorted((source / _HOME / "objects").glob("*/")):
        files[f"objects/{folder.name}.object"] = _read_object(folder, members)
    for folder_name, (suffix, kind) in _WHOLE.items():
        for path in sorted((source / _HOME / folder_name).glob(f"*.{suffix}-meta.xml")):
            member = path.name.removesuffix(f".{suffix}-meta.xml")
            files[f"{folder_name}/{member}.{suffix}"] = _write(_parse(path))
            members.setdefault(kind, []).append(member)
    return Package(
        files=files,
        members={kind: tuple(sorted(names)) for kind, names in members.items()},
        api_version=str(json.loads(project.read_text("utf-8"))["sourceApiVersion"]),
    )


def metadata_tag(name: str) -> str:
    """Return an element's name in the namespace of the Metadata API."""
    return f"{{{METADATA}}}{name}"


def metadata_element(name: str) -> etree._Element:
    """Return an empty element of the Metadata API, its namespace as the default one."""
    return etree.fromstring(f'<{name} xmlns="{METADATA}"/>')


def _read_object(folder: Path, members: dict[str, list[str]]) -> bytes:
    own = folder / f"{folder.name}.object-meta.xml"
    root = metadata_element("CustomObject")
    if own.is_file():
        root.extend(_children(_parse(own)))
        members.setdefault("CustomObject", []).append(folder.name)
    for part, (element, kind) in _PARTS.items():
        for path in sorted((folder / part).glob("*-meta.xml")):
            root.append(_part(element, path))
            members.setdefault(kind, []).append(f"{folder.name}.{path.name.split('.')[0]}")
    return _write(root)


def _part(element: str, path: Path) -> etree._Element:
    part = metadata_element(element)
    part.extend(_children(_parse(path)))
    return part


def _children(root: etree._Element) -> Iterator[etree._Element]:
    return (child for child in list(root) if isinstance(child.tag, str))


def _parse(path: Path) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, remove_blank_text=True
    )
    try:
        return etree.fromstring(path.read_bytes(), parser)
    except etree.XMLSyntaxError as error:
        raise SetupError(
            f"{path.name} of the Salesforce package is not well-formed: {error}. Mend the file."
        ) from error


def _write(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
