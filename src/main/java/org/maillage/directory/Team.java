package org.maillage.directory;

import java.util.UUID;

/** Those who keep the directory of a territory, by its id and its name. */
public record Team(UUID id, String name) {

    /** The page of the reader's own team. */
    public static final String MINE = "/directory/mine";

    public String path() {
        return path(id);
    }

    public static String path(UUID territory) {
        return "/directory/teams/" + territory;
    }
}
