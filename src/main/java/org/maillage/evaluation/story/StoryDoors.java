package org.maillage.evaluation.story;

import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.shared.NotFound;
import org.maillage.web.Doors;
import org.maillage.web.Keys;
import org.springframework.stereotype.Component;

/** The door of contribution stories: their team opens it, for all others none is there. */
@Component
record StoryDoors(ContributionStories stories, DirectoryPolicy policy) implements Doors {

    @Keeps
    ContributionStory kept(Keys keys, SignedIn me) {
        var id = new StoryId(keys.id("story"));
        return stories.find(id)
                .filter(it -> policy.reader(me).teams().contains(it.team()))
                .orElseThrow(() -> new NotFound("story", id.value()));
    }
}
