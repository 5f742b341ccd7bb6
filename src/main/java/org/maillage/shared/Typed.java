package org.maillage.shared;

/** Reads what readers type into addresses. */
public final class Typed {

    private Typed() {}

    /** A whole number of at most nine digits; -1 for anything else. */
    public static int number(String value) {
        return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
    }
}
