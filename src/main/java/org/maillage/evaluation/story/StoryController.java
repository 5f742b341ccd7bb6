package org.maillage.evaluation.story;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Contribution stories: begun, changed, seen before they go out, frozen, taken away while they are drafts. */
@Controller
record StoryController(
        StoryOverview overview,
        ContributionStories stories,
        DescribeStoryObjects objects,
        KeepStory keep,
        FreezeStory freeze,
        DirectoryPolicy policy,
        Clock clock) {

    static final String ONE = ContributionStory.ALL + "/" + StoryId.ID;

    private static final String FORM = "evaluation/story/edit";
    private static final String SHOW = "evaluation/story/show";

    @GetMapping(ContributionStory.ALL)
    Answer list(@Keeps Reader reader) {
        return Answer.show("evaluation/story/list", overview.list(reader));
    }

    /** @param about the page of what it is to be about; empty for the scheme of the territory */
    @GetMapping(ContributionStory.ALL + "/new")
    Answer ask(@Keeps Reader reader, @RequestParam(defaultValue = "") String about) {
        var team = reader.teams().stream().sorted().findFirst();
        DirectoryPolicy.must(team.isPresent());
        var subjects = objects.subjects(reader.teams());
        var known = DescribeStoryObjects.chosen(subjects, about).isPresent();
        var form = StoryForm.blank(
                Words.today(clock), team.orElseThrow(), policy.nameOf(team.orElseThrow()), known ? about : "");
        return Answer.show(FORM, fresh(overview.offer(form, reader, subjects), StoryId.fresh(), reader));
    }

    /** Begins one, by the id that its page has given it. */
    @PostMapping(ContributionStory.ALL)
    Answer add(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam UUID id) {
        DirectoryPolicy.must(!reader.teams().isEmpty());
        var typed = StoryForm.sent(sent);
        var team = Objects.requireNonNullElseGet(
                typed.filled().get(StoryForm.TEAM),
                () -> reader.teams().iterator().next());
        // What another team of the reader’s has underway is not what this one tells of.
        var subjects = objects.subjects(reader.teams().contains(team) ? Set.of(team) : reader.teams());
        var form = overview.offer(typed, reader, subjects);
        var story = new StoryId(id);
        if (form.check().none()) {
            stories.add(form.story(story, team, subjects), me);
            return stories.find(story).filter(it -> reader.keeps(it.team())).isPresent()
                    ? Answer.done(story.path(), "story.begun")
                    : Answer.goTo(ContributionStory.ALL);
        }
        return Answer.refuse(FORM, fresh(form, story, reader), form.filled().mistakes());
    }

    private static StoryFormPage fresh(StoryForm form, StoryId id, Reader reader) {
        return new StoryFormPage(
                StoryOverview.frame(say("story.new")),
                ContributionStory.ALL,
                ContributionStory.ALL,
                form.filled(),
                id.value().toString(),
                0,
                reader.teams().size() > 1);
    }

    @GetMapping(ONE)
    Answer show(@Keeps ContributionStory story) {
        return Answer.show(SHOW, overview.show(story));
    }

    @GetMapping(ONE + "/preview")
    Answer preview(@Keeps ContributionStory story) {
        return story.isFrozen() ? Answer.goTo(story.path()) : Answer.show(SHOW, overview.preview(story));
    }

    @GetMapping(ONE + "/edit")
    Answer askChange(@Keeps ContributionStory story) {
        return story.isFrozen()
                ? Answer.done(story.path(), "story.is-frozen")
                : Answer.show(FORM, changing(offered(StoryForm.of(story), story), story, story.version()));
    }

    @PostMapping(ONE + "/edit")
    Answer change(
            @Keeps ContributionStory story,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version) {
        if (story.isFrozen()) {
            return Answer.done(story.path(), "story.is-frozen");
        }
        var form = offered(StoryForm.sent(sent), story);
        if (form.check().none()) {
            if (stories.change(form.story(story.id(), story.team(), subjects(story)), version)) {
                return Answer.done(story.path(), "web.form.saved");
            }
            form.filled().mistakes().seen(false);
        }
        var newest = form.filled().mistakes().isStale() ? story.version() : version;
        return Answer.refuse(FORM, changing(form, story, newest), form.filled().mistakes());
    }

    /** What it can be about, what it is about among them even if that is no more. */
    private List<StoryObject> subjects(ContributionStory story) {
        var all = objects.subjects(Set.of(story.team()));
        return DescribeStoryObjects.chosen(all, story.about().key()).isPresent()
                ? all
                : java.util.stream.Stream.concat(all.stream(), java.util.stream.Stream.of(story.about()))
                        .toList();
    }

    private StoryForm offered(StoryForm form, ContributionStory story) {
        return form.offer(objects.teams(Set.of(story.team())), subjects(story));
    }

    private static StoryFormPage changing(StoryForm form, ContributionStory story, int version) {
        return new StoryFormPage(
                StoryOverview.frame(say("story.change")).under(story.title(), story.path()),
                story.path() + "/edit",
                story.path(),
                form.filled(),
                "",
                version,
                false);
    }

    @PostMapping(ONE + "/freeze")
    Answer freeze(
            @Keeps ContributionStory story,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(story.path() + "/preview", "web.form.sure");
        }
        return switch (freeze.freeze(story.id(), me)) {
            case FROZEN -> Answer.done(story.path(), "story.froze");
            case FROZEN_BEFORE -> Answer.done(story.path(), "story.is-frozen");
            case EMPTY -> Answer.done(story.path(), "story.freeze.empty");
            case UNSOURCED -> Answer.done(story.path(), "story.freeze.unsourced");
        };
    }

    /** Begins another with the same parts, since what is frozen stays. */
    @PostMapping(ONE + "/again")
    Answer again(@Keeps ContributionStory story, @AuthenticationPrincipal SignedIn me, @RequestParam UUID id) {
        var another = new StoryId(id);
        keep.again(story, another, me);
        return Answer.done(another.path(), "story.begun-again");
    }

    @PostMapping(ONE + "/remove")
    Answer remove(@Keeps ContributionStory story, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            return Answer.done(story.path(), "web.form.sure");
        }
        return stories.remove(story.id())
                ? Answer.done(ContributionStory.ALL, "story.removed")
                : Answer.done(story.path(), "story.is-frozen");
    }
}
