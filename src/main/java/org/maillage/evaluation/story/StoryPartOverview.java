package org.maillage.evaluation.story;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.evaluation.figure.HeardFigure;
import org.maillage.evaluation.story.StoryPart.Kind;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the forms of parts, also the one that waits while a figure of its words is made. */
@Component
record StoryPartOverview(StoryParts parts, DraftStory draft, DescribeStoryObjects objects, Clock clock) {

    static final String TEMPLATE = "evaluation/story/part";

    StoryPartForm blank(ContributionStory story, Kind kind, SignedIn me) {
        return kind == Kind.FIGURE
                ? StoryPartForm.of(new HeardFigure("", null, "", null), story.scope())
                : StoryPartForm.empty(kind, offered(story, kind, me));
    }

    List<StoryObject> offered(ContributionStory story, Kind kind, SignedIn me) {
        return switch (kind) {
            case FINDING -> objects.sources(story, me);
            case ALLIANCE -> objects.allied(story.team());
            case NARRATIVE, COUNTED, FIGURE, TESTIMONY -> List.of();
        };
    }

    StoryPartForm sent(ContributionStory story, StoryPart part, MultiValueMap<String, String> sent, SignedIn me) {
        return StoryPartForm.sent(
                part.kind(), sent, StoryPartForm.withOwn(part.body(), offered(story, part.kind(), me)));
    }

    java.util.function.Function<String, List<HeardFigure>> unsourced(ContributionStory story) {
        return words -> draft.unsourced(story, words);
    }

    // What was typed waits in the form of the figure.
    Answer make(ContributionStory story, StoryPartForm form, String make, KeptForm kept) {
        var heard = form.heard(unsourced(story)).stream()
                .filter(it -> it.words().equals(make))
                .findFirst()
                .orElseGet(() -> new HeardFigure(make, null, "", null));
        return Answer.show(TEMPLATE, fresh(story, StoryPartForm.of(heard, story.scope()), UUID.randomUUID(), kept));
    }

    /** The form that has waited, with what was typed. */
    Answer backTo(ContributionStory story, KeptForm kept, SignedIn me) {
        var there = kept.version() == 0
                ? null
                : parts.find(story.id(), new StoryPartId(kept.part()))
                        .orElseThrow(() -> new NotFound("part", kept.part()));
        var form = there == null
                ? StoryPartForm.sent(kept.kind(), kept.typed(), offered(story, kept.kind(), me))
                : sent(story, there, kept.typed(), me);
        form.check(Words.today(clock), unsourced(story));
        var page = there == null
                ? fresh(story, form, kept.part(), null)
                : changing(story, form, kept.part(), kept.version());
        return Answer.refuse(
                TEMPLATE,
                new StoryPartPage(
                        page.frame(),
                        page.path(),
                        page.back(),
                        page.lead(),
                        say("story.part.made"),
                        page.form(),
                        page.id(),
                        page.version(),
                        page.heard(),
                        page.kept()),
                form.filled().mistakes());
    }

    StoryPartPage fresh(ContributionStory story, StoryPartForm form, UUID id, @Nullable KeptForm kept) {
        var kind = Typed.key(form.kind());
        return new StoryPartPage(
                StoryOverview.frame(say("story.add." + kind)).under(story.title(), story.path()),
                story.path() + "/parts/new/" + kind,
                story.path(),
                say("story.lead." + kind),
                kept == null ? "" : say("story.part.kept"),
                form.filled(),
                id.toString(),
                0,
                heard(story, form),
                kept == null ? List.of() : kept.hidden());
    }

    StoryPartPage changing(ContributionStory story, StoryPartForm form, UUID part, int version) {
        var kind = Typed.key(form.kind());
        return new StoryPartPage(
                StoryOverview.frame(say("story.kind." + kind)).under(story.title(), story.path()),
                story.path() + "/parts/" + part,
                story.path(),
                say("story.lead." + kind),
                "",
                form.filled(),
                "",
                version,
                heard(story, form),
                List.of());
    }

    private List<String> heard(ContributionStory story, StoryPartForm form) {
        return form.kind() == Kind.FIGURE
                ? List.of()
                : form.heard(unsourced(story)).stream()
                        .map(HeardFigure::words)
                        .distinct()
                        .toList();
    }
}
