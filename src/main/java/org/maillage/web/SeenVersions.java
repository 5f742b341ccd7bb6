package org.maillage.web;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Reads by which version a form says what it was filled in on. What is no number is no version that there ever was: the form
 * is answered as one from an old page is, with what was typed, and not by a problem.
 */
@ControllerAdvice
final class SeenVersions {

    @InitBinder({"version", "read", "newest"})
    void read(WebDataBinder binder) {
        binder.registerCustomEditor(int.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String typed) {
                setValue(number(typed.strip()));
            }
        });
    }

    /** A number that an int holds; -1, which no version has, for anything else. */
    private static int number(String typed) {
        return typed.matches("[0-9]{1,10}") && Long.parseLong(typed) <= Integer.MAX_VALUE
                ? Integer.parseInt(typed)
                : -1;
    }
}
