package org.maillage.evaluation.story;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Keeps;
import org.maillage.evaluation.figure.HeardFigure;
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
record StoryPartController(StoryParts parts, KeepStory keep, DraftStory draft, StoryObjects objects, Clock clock) {

    private static final String NEW = StoryController.ONE + "/parts/new/{kind}";
    private static final String PART = StoryController.ONE + "/parts/{part:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final String TEMPLATE = "evaluation/story/part";

    @GetMapping(NEW)
    Answer ask(@Keeps ContributionStory story, @AuthenticationPrincipal SignedIn me, @PathVariable String kind) {
        return story.isFrozen()
                ? frozen(story)
                : Answer.show(TEMPLATE, fresh(story, blank(story, kind(kind), me), UUID.randomUUID(), null));
    }

    private StoryPartForm blank(ContributionStory story, Kind kind, SignedIn me) {
        return kind == Kind.FIGURE
                ? StoryPartForm.of(new HeardFigure("", null, "", null), story.scope())
                : StoryPartForm.empty(kind, offered(story, kind, me));
    }

    private List<StoryObject> offered(ContributionStory story, Kind kind, SignedIn me) {
        return switch (kind) {
            case FINDING -> objects.sources(story, me);
            case ALLIANCE -> objects.allied(story.team());
            case NARRATIVE, COUNTED, FIGURE, TESTIMONY -> List.of();
        };
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
        var form = StoryPartForm.sent(one, sent, offered(story, one, me));
        var kept = KeptForm.read(sent).orElse(null);
        if (make != null) {
            return make(story, form, make, new KeptForm(one, id, 0, sent));
        }
        form.check(Words.today(clock), unsourced(story));
        if (form.filled().mistakes().none()) {
            if (!keep.add(story.id(), id, form.body())) {
                return Answer.done(story.path(), "story.part.full", StoryParts.MOST);
            }
            return kept == null
                    ? Answer.done(story.path() + "#part-" + id, "story.part.added")
                    : backTo(story, kept, me);
        }
        return Answer.refuse(
                TEMPLATE, fresh(story, form, id, kept), form.filled().mistakes());
    }

    @GetMapping(PART)
    Answer askChange(@Keeps ContributionStory story, @AuthenticationPrincipal SignedIn me, @PathVariable UUID part) {
        if (story.isFrozen()) {
            return frozen(story);
        }
        var one = get(story, part);
        return Answer.show(
                TEMPLATE,
                changing(story, StoryPartForm.of(one.body(), offered(story, one.kind(), me)), part, one.version()));
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
        var form = sent(story, one, sent, me);
        if (make != null) {
            return make(story, form, make, new KeptForm(one.kind(), part, version, sent));
        }
        form.check(Words.today(clock), unsourced(story));
        if (form.filled().mistakes().none()) {
            if (keep.change(story.id(), part, form.body(), version)) {
                return Answer.done(story.path() + "#part-" + part, "web.form.saved");
            }
            form.filled().mistakes().seen(false);
        }
        var newest = form.filled().mistakes().isStale() ? one.version() : version;
        return Answer.refuse(
                TEMPLATE, changing(story, form, part, newest), form.filled().mistakes());
    }

    private StoryPartForm sent(
            ContributionStory story, StoryPart part, MultiValueMap<String, String> sent, SignedIn me) {
        return StoryPartForm.sent(
                part.kind(), sent, StoryPartForm.withOwn(part.body(), offered(story, part.kind(), me)));
    }

    private java.util.function.Function<String, List<HeardFigure>> unsourced(ContributionStory story) {
        return words -> draft.unsourced(story, words);
    }

    // What was typed waits in the form of the figure.
    private Answer make(ContributionStory story, StoryPartForm form, String make, KeptForm kept) {
        var heard = form.heard(unsourced(story)).stream()
                .filter(it -> it.words().equals(make))
                .findFirst()
                .orElseGet(() -> new HeardFigure(make, null, "", null));
        return Answer.show(TEMPLATE, fresh(story, StoryPartForm.of(heard, story.scope()), UUID.randomUUID(), kept));
    }

    /** The form that has waited, with what was typed. */
    private Answer backTo(ContributionStory story, KeptForm kept, SignedIn me) {
        var there = kept.version() == 0 ? null : get(story, kept.part());
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

    private StoryPartPage fresh(ContributionStory story, StoryPartForm form, UUID id, @Nullable KeptForm kept) {
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

    private StoryPartPage changing(ContributionStory story, StoryPartForm form, UUID part, int version) {
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

    @PostMapping(PART + "/move")
    Answer move(@Keeps ContributionStory story, @PathVariable UUID part, @RequestParam boolean up) {
        keep.move(story.id(), part, up);
        return story.isFrozen() ? frozen(story) : Answer.goTo(story.path() + "#part-" + part);
    }

    @PostMapping(PART + "/remove")
    Answer remove(@Keeps ContributionStory story, @PathVariable UUID part) {
        if (story.isFrozen()) {
            return frozen(story);
        }
        keep.remove(story.id(), part);
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
        parts.withdraw(story.id(), part);
        return Answer.done(story.path(), "story.withdrawn");
    }

    private StoryPart get(ContributionStory story, UUID part) {
        return parts.find(story.id(), part).orElseThrow(() -> new NotFound("part", part));
    }

    private static Kind kind(String key) {
        return Typed.one(Kind.class, key).orElseThrow(() -> new NotFound("kind", key));
    }

    private static Answer frozen(ContributionStory story) {
        return Answer.done(story.path(), "story.is-frozen");
    }
}
