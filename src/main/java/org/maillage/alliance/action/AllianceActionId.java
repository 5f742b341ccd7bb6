package org.maillage.alliance.action;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which action of an alliance. */
record AllianceActionId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    static final String ID = "{action:[0-9a-f]{8}-[0-9a-f-]{27}}";
}
