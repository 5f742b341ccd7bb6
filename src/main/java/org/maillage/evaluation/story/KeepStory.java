package org.maillage.evaluation.story;

import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.evaluation.story.StoryPart.Body;
import org.maillage.evaluation.story.StoryPart.Testimony;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps drafts of stories: begun once however often they come, their parts added, changed, moved and taken out. */
@Component
class KeepStory {

    private final ContributionStories stories;
    private final StoryParts parts;

    KeepStory(ContributionStories stories, StoryParts parts) {
        this.stories = stories;
        this.parts = parts;
    }

    /** Begins another with the parts of one that is frozen; what was taken back, or not agreed to, stays behind. */
    @Transactional
    public void again(ContributionStory story, StoryId another, SignedIn me) {
        if (stories.find(another).isPresent()) {
            return;
        }
        stories.add(
                new ContributionStory(
                        another,
                        story.team(),
                        story.about(),
                        story.title(),
                        story.scope(),
                        story.language(),
                        story.from(),
                        story.until(),
                        1,
                        null,
                        null,
                        story.example()),
                me);
        for (var part : parts.of(story.id())) {
            if (!(part.body() instanceof Testimony said) || said.goesOut()) {
                parts.add(another, new StoryPartId(UUID.randomUUID()), part.body());
            }
        }
    }

    /** Adds a part at the end; false when the story is frozen or holds as many as it can. */
    @Transactional
    public boolean add(StoryId story, StoryPartId part, Body body) {
        if (!stories.lock(story) || parts.count(story) >= StoryParts.MOST) {
            return false;
        }
        parts.add(story, part, body);
        return true;
    }

    /** Changes a part; false when somebody else has changed it since, or the story is frozen. */
    @Transactional
    public boolean change(StoryId story, StoryPartId part, Body body, int version) {
        return stories.lock(story) && parts.change(story, part, body, version);
    }

    @Transactional
    public void move(StoryId story, StoryPartId part, boolean up) {
        if (stories.lock(story)) {
            parts.move(story, part, up);
        }
    }

    @Transactional
    public void remove(StoryId story, StoryPartId part) {
        if (stories.lock(story)) {
            parts.remove(story, part);
        }
    }
}
