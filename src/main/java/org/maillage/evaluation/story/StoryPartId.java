package org.maillage.evaluation.story;

import java.util.UUID;
import org.maillage.shared.Id;

/** Which part of a story; made by its page, so that one that is sent again is the same. */
record StoryPartId(UUID value) implements Id {}
