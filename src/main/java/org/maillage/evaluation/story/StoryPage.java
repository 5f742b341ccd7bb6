package org.maillage.evaluation.story;

import java.util.List;
import org.maillage.evaluation.story.StoryContent.Told;
import org.maillage.web.Choice;
import org.maillage.web.Frame;

/**
 * A story as its team reads it: a draft in the making, what will go out, or what is frozen.
 *
 * @param state draft, or since when it is frozen
 * @param advice what fits the stage of what it is about; empty for nothing
 * @param edits whether its parts can be changed here, {@code preview} whether it is what will go out
 * @param unsourced the figures that keep it from being frozen, in a sentence; empty for none
 * @param kinds what can be added
 * @param entry by which another begun from it is kept once
 */
record StoryPage(
        Frame frame,
        String path,
        StoryContent content,
        String language,
        String state,
        String advice,
        boolean frozen,
        boolean edits,
        boolean preview,
        String unsourced,
        List<Choice> kinds,
        String entry) {

    StoryPage {
        kinds = List.copyOf(kinds);
    }

    /** What a part is called where it has no title of its own. */
    static String name(Told it) {
        return it.title().isEmpty()
                ? org.maillage.shared.Words.say("story.kind." + org.maillage.shared.Typed.key(it.kind()))
                : it.title();
    }
}
