package org.maillage.exchange;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which need, offer, wish or idea. */
public record NeedId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    static final String ID = "{need:[0-9a-f]{8}-[0-9a-f-]{27}}";

    static NeedId fresh() {
        return new NeedId(UUID.randomUUID());
    }

    public String path() {
        return "/needs/" + value;
    }
}
