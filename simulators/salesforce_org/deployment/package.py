"""Opens the zip of a deployment and compares it with its manifest."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import PurePosixPath

from simulators.salesforce_org.deployment.documents import children_of, read_document, text_of
from simulators.salesforce_org.deployment.problems import DeployProblem, Report

#: folder: (suffix, type)
FOLDERS = {
    "customPermissions": ("customPermission", "CustomPermission"),
    "objects": ("object", "CustomObject"),
    "permissionsets": ("permissionset", "PermissionSet"),
    "layouts": ("layout", "Layout"),
    "tabs": ("tab", "CustomTab"),
    "applications": ("app", "CustomApplication"),
}
#: types whose components stand inside an object file
INSIDE_OBJECTS = ("CustomField", "ListView", "CompactLayout")
MANIFEST = "package.xml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """The files of a deployment by path, and the members that its manifest names by type."""

    files: dict[str, bytes]
    members: dict[str, frozenset[str]]

    def listed(self, kind: str, name: str) -> bool:
        """Does the manifest name this component?"""
        members = self.members.get(kind, frozenset())
        return name in members or ("*" in members and kind not in INSIDE_OBJECTS)

    def of(self, kind: str) -> dict[str, str]:
        """The paths of a type's files by component name."""
        folder, suffix = next((folder, suffix) for folder, (suffix, found) in FOLDERS.items() if found == kind)
        return {
            PurePosixPath(path).name.removesuffix(f".{suffix}"): path
            for path in self.files
            if path.startswith(f"{folder}/") and path.endswith(f".{suffix}")
        }


def open_package(content: bytes, report: Report) -> Package:
    """The package of a zip; what does not fit its manifest is reported."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            files = {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    except (zipfile.BadZipFile, ValueError) as error:
        raise DeployProblem(f"The zip file cannot be read: {error}") from None
    if MANIFEST not in files:
        prefix = next((name.removesuffix(MANIFEST) for name in files if name.endswith(f"/{MANIFEST}")), None)
        if prefix is None:
            raise DeployProblem("No package.xml found")
        files = {name.removeprefix(prefix): data for name, data in files.items() if name.startswith(prefix)}
    package = Package(files=files, members=_members(files[MANIFEST]))
    _compare(package, report)
    return package


def missing_file(kind: str, name: str) -> str:
    """What the platform says of a member without a file."""
    return f"An object '{name}' of type {kind} was named in package.xml, but was not found in zipped directory"


def _members(manifest: bytes) -> dict[str, frozenset[str]]:
    root = read_document(manifest, "Package")
    if not text_of(root, "version"):
        raise DeployProblem("No API version specified in package.xml")
    members: dict[str, frozenset[str]] = {}
    for entry in children_of(root, "types"):
        kind = text_of(entry, "name")
        names = [(item.text or "").strip() for item in children_of(entry, "members")]
        members[kind] = members.get(kind, frozenset()) | frozenset(names)
    return members


def _compare(package: Package, report: Report) -> None:
    known = {kind for _, kind in FOLDERS.values()}
    for kind in package.members:
        if kind not in known and kind not in INSIDE_OBJECTS:
            report.fail("", kind, MANIFEST, f"Unknown type name '{kind}' specified in package.xml")
    for kind in known & package.members.keys():
        present = package.of(kind)
        for name in sorted(package.members[kind] - {"*"} - present.keys()):
            report.fail(kind, name, MANIFEST, missing_file(kind, name))
    for path in sorted(package.files.keys() - {MANIFEST}):
        folder, _, file = path.partition("/")
        suffix, kind = FOLDERS.get(folder, ("", ""))
        name = file.removesuffix(f".{suffix}")
        if not suffix or name == file:
            report.fail("", path, path, f"Unknown file in the zip: no metadata type of this org is stored at '{path}'")
        elif not package.listed(kind, name) and not _holds_listed(package, kind, name):
            report.fail(kind, name, path, f"The file {path} is not named in package.xml")


def _holds_listed(package: Package, kind: str, name: str) -> bool:
    return kind == "CustomObject" and any(
        member.startswith(f"{name}.") for inside in INSIDE_OBJECTS for member in package.members.get(inside, ())
    )
