package org.maillage.alliance;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which convention with a funder. */
public record ConventionId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    public static final String ID = "{convention:[0-9a-f]{8}-[0-9a-f-]{27}}";

    public static ConventionId fresh() {
        return new ConventionId(UUID.randomUUID());
    }

    public String path() {
        return "/conventions/" + value;
    }
}
