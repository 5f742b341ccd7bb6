package org.maillage.evaluation.story;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.evaluation.story.StoryPart.Kind;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The parts of a draft: added, changed, put in order, taken out; and a testimony that is taken back, whenever that is. */
@Controller
record StoryPartController(StoryParts parts, KeepStory keep, StoryPartOverview overview, Clock clock) {

    private static final String NEW = StoryController.ONE + "/parts/new/{kind}";
    private static final String PART = StoryController.ONE + "/parts/{part:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final String TEMPLATE = StoryPartOverview.TEMPLATE;

    @GetMapping(NEW)
    Answer ask(@Keeps ContributionStory story, @AuthenticationPrincipal SignedIn me, @PathVariable String kind) {
        return story.isFrozen()
                ? frozen(story)
                : Answer.show(
                        TEMPLATE,
                        overview.fresh(story, overview.blank(story, kind(kind), me), UUID.randomUUID(), null));
    }

    /** Adds one by the id that its page has given it, or makes a figure of what its words hold. */
    @PostMapping(NEW)
    Answer add(
            @Keeps ContributionStory story,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id,
            @RequestParam(required = false) @Nullable String make) {
        if (story.isFrozen()) {
            return frozen(story);
        }
        var one = kind(kind);
        var form = StoryPartForm.sent(one, sent, overview.offered(story, one, me));
        var kept = KeptForm.read(sent).orElse(null);
        if (make != null) {
            return overview.make(story, form, make, new KeptForm(one, id, 0, sent));
        }
        form.check(Words.today(clock), overview.unsourced(story));
        if (form.filled().mistakes().none()) {
            if (!keep.add(story.id(), new StoryPartId(id), form.body())) {
                return Answer.done(story.path(), "story.part.full", StoryParts.MOST);
            }
            return kept == null
                    ? Answer.done(story.path() + "#part-" + id, "story.part.added")
                    : overview.backTo(story, kept, me);
        }
        return Answer.refuse(
                TEMPLATE, overview.fresh(story, form, id, kept), form.filled().mistakes());
    }

    @GetMapping(PART)
    Answer askChange(@Keeps ContributionStory story, @AuthenticationPrincipal SignedIn me, @PathVariable UUID part) {
        if (story.isFrozen()) {
            return frozen(story);
        }
        var one = get(story, part);
        return Answer.show(
                TEMPLATE,
                overview.changing(
                        story,
                        StoryPartForm.of(one.body(), overview.offered(story, one.kind(), me)),
                        part,
                        one.version()));
    }

    @PostMapping(PART)
    Answer change(
            @Keeps ContributionStory story,
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID part,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String make) {
        if (story.isFrozen()) {
            return frozen(story);
        }
        var one = get(story, part);
        var form = overview.sent(story, one, sent, me);
        if (make != null) {
            return overview.make(story, form, make, new KeptForm(one.kind(), part, version, sent));
        }
        form.check(Words.today(clock), overview.unsourced(story));
        if (form.filled().mistakes().none()) {
            if (keep.change(story.id(), new StoryPartId(part), form.body(), version)) {
                return Answer.done(story.path() + "#part-" + part, "web.form.saved");
            }
            form.filled().mistakes().seen(false);
        }
        var newest = form.filled().mistakes().isStale() ? one.version() : version;
        return Answer.refuse(
                TEMPLATE,
                overview.changing(story, form, part, newest),
                form.filled().mistakes());
    }

    @PostMapping(PART + "/move")
    Answer move(@Keeps ContributionStory story, @PathVariable UUID part, @RequestParam boolean up) {
        keep.move(story.id(), new StoryPartId(part), up);
        return story.isFrozen() ? frozen(story) : Answer.goTo(story.path() + "#part-" + part);
    }

    @PostMapping(PART + "/remove")
    Answer remove(@Keeps ContributionStory story, @PathVariable UUID part) {
        if (story.isFrozen()) {
            return frozen(story);
        }
        keep.remove(story.id(), new StoryPartId(part));
        return Answer.done(story.path(), "story.part.removed");
    }

    /** Takes back a testimony, also out of what is frozen. */
    @PostMapping(PART + "/withdraw")
    Answer withdraw(
            @Keeps ContributionStory story,
            @PathVariable UUID part,
            @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(story.path(), "web.form.sure");
        }
        parts.withdraw(story.id(), new StoryPartId(part));
        return Answer.done(story.path(), "story.withdrawn");
    }

    private StoryPart get(ContributionStory story, UUID part) {
        return parts.find(story.id(), new StoryPartId(part)).orElseThrow(() -> new NotFound("part", part));
    }

    private static Kind kind(String key) {
        return Typed.one(Kind.class, key).orElseThrow(() -> new NotFound("kind", key));
    }

    private static Answer frozen(ContributionStory story) {
        return Answer.done(story.path(), "story.is-frozen");
    }
}
