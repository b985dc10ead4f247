"""Airflow's pages as a person uses them; what is pressed or filled is waited for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from selenium.common.exceptions import ElementClickInterceptedException, StaleElementReferenceException
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support import expected_conditions as on_the_page
from selenium.webdriver.support.wait import WebDriverWait

T = TypeVar("T")

#: A page is seven megabytes of script, and the machine may be busy.
PATIENCE = 120.0


class Pages:
    """A browser in which a person is signed on, and the address of the Airflow that it looks at."""

    def __init__(self, browser: Chrome, url: str) -> None:
        self.browser = browser
        self._url = url

    def open(self, path: str) -> None:
        """A page of Airflow."""
        self.browser.get(f"{self._url}{path}")

    def sign_on(self, user: str, password: str) -> None:
        """By the form that Airflow shows to whoever is not signed on."""
        self.open("/")
        self.find("input[name=username]").send_keys(user)
        self.find("input[name=password]").send_keys(password)
        self.press("button[type=submit]")
        self.wait_for("the page after the sign-on", on_the_page.none_of(on_the_page.url_contains("/auth/login")))

    def find(self, selector: str) -> WebElement:
        """What a CSS selector names, once it is seen."""
        return self.wait_for(selector, on_the_page.visibility_of_element_located((By.CSS_SELECTOR, selector)))

    def press(self, selector: str) -> None:
        """Press a button, once it can be pressed and nothing lies over it."""

        def pressed(browser: Any) -> bool:
            button = browser.find_element(By.CSS_SELECTOR, selector)
            if not button.is_enabled():
                return False
            button.click()
            return True

        self.wait_for(f"{selector}, to be pressed", pressed)

    def wait_for(self, what: str, seen: Callable[[Any], T | bool]) -> T:
        """What a condition gives once it is true; a page that is drawn anew meanwhile is looked at again."""
        drawn_anew = (StaleElementReferenceException, ElementClickInterceptedException)
        wait = WebDriverWait(self.browser, PATIENCE, ignored_exceptions=drawn_anew)
        return wait.until(seen, f"{what} was waited for in vain at {self.browser.current_url}")
