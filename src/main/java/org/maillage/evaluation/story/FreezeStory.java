package org.maillage.evaluation.story;

import org.maillage.account.SignedIn;
import org.maillage.evaluation.story.StoryPart.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Freezes stories: all that one says at one moment, which stays whatever the records say after. */
@Component
class FreezeStory {

    private final ContributionStories stories;
    private final DraftStory draft;

    FreezeStory(ContributionStories stories, DraftStory draft) {
        this.stories = stories;
        this.draft = draft;
    }

    /** What became of one. */
    enum Outcome {
        FROZEN,
        FROZEN_BEFORE,
        /** There is nothing in it that goes out. */
        EMPTY,
        /** Its words hold a figure that no figure of it says. */
        UNSOURCED
    }

    @Transactional
    public Outcome freeze(StoryId id, SignedIn me) {
        if (!stories.lock(id)) {
            return Outcome.FROZEN_BEFORE;
        }
        var story = stories.find(id).orElseThrow();
        var content = draft.content(story);
        if (content.parts().isEmpty()) {
            return Outcome.EMPTY;
        }
        if (!content.unsourced().isEmpty()) {
            return Outcome.UNSOURCED;
        }
        var without = content.with(told -> told.stream()
                .map(it -> it.kind() == Kind.TESTIMONY ? it.saying("", "", "") : it)
                .toList());
        return stories.freeze(id, without, me) ? Outcome.FROZEN : Outcome.FROZEN_BEFORE;
    }
}
