package org.maillage.evaluation.story;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which contribution story; made by its page, so that one that is sent again is the same. */
record StoryId(UUID value) implements Id {

    /** The id of one in the address of a page. */
    static final String ID = "{story:[0-9a-f]{8}-[0-9a-f-]{27}}";

    static StoryId fresh() {
        return new StoryId(UUID.randomUUID());
    }

    String path() {
        return ContributionStory.ALL + "/" + value;
    }
}
