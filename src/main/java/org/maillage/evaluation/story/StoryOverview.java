package org.maillage.evaluation.story;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.maillage.alliance.Underway;
import org.maillage.directory.Reader;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.evaluation.story.StoryPart.Kind;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.springframework.stereotype.Component;

/** Puts together the pages of contribution stories. */
@Component
record StoryOverview(ContributionStories stories, DraftStory draft, DescribeStoryObjects objects) {

    StoriesPage list(Reader reader) {
        var all = stories.of(reader.teams());
        if (all.stream().anyMatch(ContributionStory::example)) {
            Here.markDemonstration();
        }
        return new StoriesPage(
                Frame.of(say("story.list"), say("story.description"))
                        .under(say("evaluation.menu"), EvaluationDoor.ALL)
                        .asPersonal(),
                ContributionStory.ALL + "/new",
                all.stream().map(StoryOverview::row).toList());
    }

    private static StoriesPage.Row row(ContributionStory it) {
        return new StoriesPage.Row(
                it.path(),
                it.title(),
                say("story.row", DescribeStoryObjects.words(it.about()), day(it.from()), day(it.until())),
                StoryDocument.state(it));
    }

    /** A draft in the making, or what is frozen. */
    StoryPage show(ContributionStory story) {
        return page(story, !story.isFrozen(), false);
    }

    /** A draft as it will go out. */
    StoryPage preview(ContributionStory story) {
        return page(story, false, true);
    }

    private StoryPage page(ContributionStory story, boolean edits, boolean preview) {
        if (story.example()) {
            Here.markDemonstration();
        }
        var content = edits ? draft.draft(story) : draft.content(story);
        var unsourced = content.unsourced();
        return new StoryPage(
                preview ? frame(say("story.preview")).under(story.title(), story.path()) : frame(story.title()),
                story.path(),
                content,
                story.language().getLanguage(),
                StoryDocument.state(story),
                edits ? advice(story) : "",
                story.isFrozen(),
                edits,
                preview,
                unsourced.isEmpty() ? "" : say("story.unsourced", unsourced.size(), DescribeStory.names(unsourced)),
                Arrays.stream(Kind.values())
                        .map(it -> new Choice(Typed.key(it), say("story.add." + Typed.key(it))))
                        .toList(),
                UUID.randomUUID().toString());
    }

    // What is tried is told; what is modelled makes its use understood; what is rolled out is counted.
    private String advice(ContributionStory story) {
        return objects.underway(story.team()).stream()
                .filter(it -> it.page().equals(story.about().path()))
                .map(Underway::stage)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(it -> say("story.advice." + Typed.key(it)))
                .orElse("");
    }

    static Frame frame(String title) {
        return Frame.of(title, say("story.description"))
                .under(say("evaluation.menu"), EvaluationDoor.ALL)
                .under(say("story.list"), ContributionStory.ALL)
                .asPersonal();
    }

    StoryForm offer(StoryForm form, Reader reader, List<StoryObject> subjects) {
        return form.offer(objects.teams(reader.teams()), subjects);
    }
}
