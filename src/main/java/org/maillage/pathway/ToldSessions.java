package org.maillage.pathway;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What is told of the sessions of editions that are run: said by the module that runs them. */
public interface ToldSessions {

    /** The sessions of some editions in their order, each list as JSON, by the id of its edition; nothing for one without. */
    Map<UUID, String> toldOf(Collection<UUID> editions);
}
