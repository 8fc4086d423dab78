"""The window as a screen reader finds it, through libatspi."""
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  the version has to be chosen first

from desk import wait_for  # noqa: E402

ROLES_WITH_NAME = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON,
    Atspi.Role.COMBO_BOX, Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.PASSWORD_TEXT, Atspi.Role.SPIN_BUTTON,
    Atspi.Role.SLIDER, Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.LIST, Atspi.Role.PAGE_TAB, Atspi.Role.PAGE_TAB_LIST,
    Atspi.Role.MENU, Atspi.Role.MENU_ITEM, Atspi.Role.CHECK_MENU_ITEM, Atspi.Role.RADIO_MENU_ITEM, Atspi.Role.LINK,
    Atspi.Role.COLUMN_HEADER, Atspi.Role.ROW_HEADER, Atspi.Role.ALERT, Atspi.Role.DIALOG, Atspi.Role.FRAME,
}
TABLES = {Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.LIST}


def window():
    """The application's window; None until it is on the bus."""
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(place)
        if application is not None and application.get_child_count() > 0:
            # What the window says now is wanted, not what libatspi remembers of it.
            application.set_cache_mask(Atspi.Cache.NONE)
            return application.get_child_at_index(0)
    return None


def wait_for_window(desk, seconds):
    """The window of the desk; a window that ended is not waited for, and its log is in the complaint."""
    Atspi.init()
    # On a busy machine a page takes longer to be made than libatspi waits for an answer.
    Atspi.set_timeout(30000, 60000)
    try:
        found = wait_for("the window", seconds, lambda: ask(window) or not desk.is_alive())
    except RuntimeError as failure:
        raise RuntimeError(f"{failure}: {desk.account()}") from failure
    if found is True:
        raise RuntimeError("the window did not come: " + desk.account())
    return found


def ask(question, *arguments):
    """An answer, or None where the window rightly refuses the question."""
    try:
        return question(*arguments)
    except GLib.Error:
        return None


def is_showing(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def name_of(node):
    """Its own name, or that of its label."""
    own = node.get_name()
    if own and node.get_role() != Atspi.Role.COMBO_BOX:
        return own
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return "" if node.get_role() == Atspi.Role.COMBO_BOX else own


def children(node):
    for place in range(node.get_child_count()):
        child = ask(node.get_child_at_index, place)
        if child is not None:
            yield place, child


def walk(node, cells, hidden=False, skipped=()):
    """Every node in sight below this one, of tables the first `cells` children only: (node, its place, its parent).
    Nodes of the roles `skipped` are passed over with all they hold."""
    limit = cells if node.get_role() in TABLES else None
    for place, child in children(node):
        if limit is not None and place >= limit:
            break
        if (hidden or is_showing(child)) and (not skipped or child.get_role() not in skipped):
            yield child, place, node
            yield from walk(child, cells, hidden, skipped)


def path_of(node):
    """«frame/panel/push button», with names, for a message."""
    words = []
    while node is not None and node.get_role() != Atspi.Role.APPLICATION:
        words.append(f"{node.get_role_name()} «{node.get_name()}»")
        node = node.get_parent()
    return " in ".join(words[:4])


def find(node, role, name):
    for child, _, _ in walk(node, 0):
        if child.get_role() == role and child.get_name() == name:
            return child
    return None


def act(node, action="Press"):
    """Does the named action; False where there is none of that name."""
    for place in range(ask(node.get_n_actions) or 0):
        if node.get_action_name(place) == action:
            return node.do_action(place)
    return False


def focus_events(deed, seconds=1.0):
    """Names of what said that it took the focus while `deed` was done."""
    heard = []
    listener = Atspi.EventListener.new(lambda event: heard.append(event.source.get_name()) if event.detail1 else None)
    listener.register("object:state-changed:focused")
    _pass_time(seconds)  # the window learns who listens
    heard.clear()
    deed()
    _pass_time(seconds)
    listener.deregister("object:state-changed:focused")
    return heard


def _pass_time(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not GLib.MainContext.default().iteration(False):
            time.sleep(0.01)
