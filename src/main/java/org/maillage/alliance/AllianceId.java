package org.maillage.alliance;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which alliance. */
public record AllianceId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    public static final String ID = "{alliance:[0-9a-f]{8}-[0-9a-f-]{27}}";

    public static AllianceId fresh() {
        return new AllianceId(UUID.randomUUID());
    }

    public String path() {
        return "/alliances/" + value;
    }
}
