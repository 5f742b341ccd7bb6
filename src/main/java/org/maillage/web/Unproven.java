package org.maillage.web;

import java.io.Serial;
import org.springframework.security.access.AccessDeniedException;

/** Somebody has to show once more who they are before this is done; what they sent is kept on the page that says so. */
public class Unproven extends AccessDeniedException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String kind;
    private final String path;

    /**
     * @param kind names the words: {@code web.problem.proof…}
     * @param path of the page where they can show it
     */
    public Unproven(String kind, String path) {
        super("Somebody has to show once more who they are (%s).".formatted(kind));
        this.kind = kind;
        this.path = path;
    }

    String kind() {
        return kind;
    }

    String path() {
        return path;
    }
}
