"""The form of the Trigger button, filled as a person fills it; a field is named by its param."""

from __future__ import annotations

from datetime import date

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.kit.airflow_pages import Pages

SUBMIT = "[data-testid=trigger-dag-submit]"


class TriggerForm:
    """The open form on the page of a DAG."""

    def __init__(self, pages: Pages, dag: str) -> None:
        self._pages = pages
        pages.open(f"/dags/{dag}")
        pages.press("[data-testid=trigger-dag-button]")
        pages.find(SUBMIT)

    def choose(self, param: str, label: str) -> None:
        """One more value of a list, by what the list calls it."""
        self._pages.find(f"#element_{param} input[role=combobox]").send_keys(label, Keys.ENTER)
        self._pages.wait_for(f"{label} in {param}", lambda _: label in self._pages.find(f"#element_{param}").text)

    def pick_day(self, param: str, day: date) -> None:
        """A day, typed into a date picker as an American browser takes it."""
        field = self._pages.find(f"input[type=date]#element_{param}")
        field.send_keys(f"{day:%m%d%Y}")
        self._pages.wait_for(f"{day} in {param}", lambda _: field.get_property("value") == day.isoformat())

    def enter(self, param: str, text: str) -> None:
        """Text into a line or a box in place of what stood there; none empties it."""
        field = self._pages.find(f"#element_{param}")
        field.send_keys(Keys.CONTROL, "a")
        field.send_keys(text or Keys.DELETE)

    def turn(self, param: str) -> None:
        """A switch, to where it was not."""
        self._pages.press(f"[id='switch:element_{param}']")

    def titles(self) -> list[str]:
        """What the fields are called, from top to bottom."""
        labels = self._pages.browser.find_elements(By.CSS_SELECTOR, "label[data-scope=field]")
        return [title.removesuffix("*").strip() for label in labels if (title := label.text)]

    def trigger(self) -> None:
        """The form's own button; the form is gone when the run is made."""
        self._pages.press(SUBMIT)
        self._pages.wait_for("the end of the form", lambda browser: not browser.find_elements(By.CSS_SELECTOR, SUBMIT))
