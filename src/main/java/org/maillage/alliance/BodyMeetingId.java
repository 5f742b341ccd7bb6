package org.maillage.alliance;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which meeting of the governance body of an alliance. */
public record BodyMeetingId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    public static final String ID = "{meeting:[0-9a-f]{8}-[0-9a-f-]{27}}";

    public static BodyMeetingId fresh() {
        return new BodyMeetingId(UUID.randomUUID());
    }

    public String path(AllianceId alliance) {
        return alliance.path() + "/meetings/" + value;
    }
}
