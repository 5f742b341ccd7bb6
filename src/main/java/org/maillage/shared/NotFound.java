package org.maillage.shared;

/** Says that what a request named does not exist. */
public final class NotFound extends RuntimeException {

    public NotFound(String what, Object name) {
        super("There is no %s %s.".formatted(what, name));
    }
}
