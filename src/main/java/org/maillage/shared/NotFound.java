package org.maillage.shared;

/** Says that what a request named does not exist. */
public final class NotFound extends RuntimeException {

    private final boolean link;

    public NotFound(String what, Object name) {
        this("There is no %s %s.".formatted(what, name), false);
    }

    private NotFound(String message, boolean link) {
        super(message);
        this.link = link;
    }

    /** The same of a link that was mailed: what it led to is withdrawn, or it never was one; which of them is told to nobody. */
    public static NotFound behindLink() {
        return new NotFound("There is nothing behind this link.", true);
    }

    /** Whether somebody came by a link that was mailed. */
    public boolean isBehindLink() {
        return link;
    }
}
