package org.maillage.exchange.note;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which note; made by whoever writes it, so that one that is sent again is the same. */
record ExchangeNoteId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    static final String ID = "{note:[0-9a-f]{8}-[0-9a-f-]{27}}";

    static ExchangeNoteId fresh() {
        return new ExchangeNoteId(UUID.randomUUID());
    }

    String path() {
        return "/notes/" + value;
    }
}
