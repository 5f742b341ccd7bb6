package org.maillage.alliance;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which project. */
public record ProjectId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    public static final String ID = "{project:[0-9a-f]{8}-[0-9a-f-]{27}}";

    public static ProjectId fresh() {
        return new ProjectId(UUID.randomUUID());
    }

    public String path() {
        return "/projects/" + value;
    }
}
