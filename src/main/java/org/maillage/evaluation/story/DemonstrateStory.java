package org.maillage.evaluation.story;

import static org.maillage.account.Example.must;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.TeamCount.What;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.evaluation.figure.SourcedFigure;
import org.maillage.evaluation.figure.TypedNumber;
import org.maillage.evaluation.figure.Vintage;
import org.maillage.evaluation.story.StoryPart.Allied;
import org.maillage.evaluation.story.StoryPart.Body;
import org.maillage.evaluation.story.StoryPart.Claim;
import org.maillage.evaluation.story.StoryPart.Counted;
import org.maillage.evaluation.story.StoryPart.Entered;
import org.maillage.evaluation.story.StoryPart.Finding;
import org.maillage.evaluation.story.StoryPart.Named;
import org.maillage.evaluation.story.StoryPart.Narrative;
import org.maillage.evaluation.story.StoryPart.Testimony;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demonstrates the draft of a story about a project of the first team, half completed. */
@Component
@Order(121)
record DemonstrateStory(
        ContributionStories stories,
        KeepStory keep,
        DraftStory draft,
        DescribeStoryObjects objects,
        DirectoryPolicy policy)
        implements DemonstrationPart {

    private static final int SPAN = 150;

    @Override
    public String name() {
        return "story";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("projects");
    }

    @Override
    public void play(Example example) {
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var team = policy.reader(me).teams().stream().sorted().findFirst();
        must(team.isPresent(), "nobody of the first pair keeps a directory");
        var kept = team.orElseThrow();
        if (!stories.of(List.of(kept)).isEmpty()) {
            return;
        }
        var said = Example.read(name(), Said.class);
        var about = objects.allied(kept).stream()
                .filter(it -> it.name().startsWith(said.about()))
                .findFirst();
        must(about.isPresent(), "the team has no project “" + said.about() + "”");
        var id = StoryId.fresh();
        stories.add(
                new ContributionStory(
                        id,
                        kept,
                        about.orElseThrow(),
                        said.title(),
                        said.scope(),
                        Locale.FRENCH,
                        example.today().minusDays(SPAN),
                        example.today(),
                        1,
                        null,
                        null,
                        true),
                me);
        parts(said, about.orElseThrow(), example)
                .forEach(it -> must(keep.add(id, new StoryPartId(UUID.randomUUID()), it), "the story takes a part"));
        must(
                draft.draft(stories.find(id).orElseThrow()).unsourced().isEmpty(),
                "each figure of the story has its source");
    }

    private static List<Body> parts(Said said, StoryObject about, Example example) {
        var parts = new java.util.ArrayList<Body>();
        said.narrative()
                .forEach(it -> parts.add(new Narrative(it.title(), it.words().strip())));
        parts.add(new Counted(What.MEETINGS));
        parts.add(new Counted(What.INTRODUCTIONS));
        said.figures().forEach(it -> parts.add(figure(it, example)));
        said.findings()
                .forEach(it -> parts.add(new Finding(
                        it.words(),
                        new StoryObject(
                                StoryObject.Kind.DOCUMENT,
                                it.document(),
                                "",
                                example.today().minusDays(it.daysAgo())),
                        new Claim(it.ours(), it.others(), it.unproven()))));
        said.testimonies()
                .forEach(it -> parts.add(new Testimony(
                        it.words(),
                        Named.ROLE,
                        it.who(),
                        example.today().minusDays(it.daysAgo()),
                        it.agreedDaysAgo() == 0 ? null : example.today().minusDays(it.agreedDaysAgo()))));
        var alliance = said.alliance();
        parts.add(new Allied(
                about, alliance.words(), new Claim(alliance.ours(), alliance.others(), alliance.unproven())));
        return parts;
    }

    private static Entered figure(OneFigure it, Example example) {
        return new Entered(
                it.name(),
                new SourcedFigure(
                        TypedNumber.read(it.value()).orElseThrow(),
                        it.unit(),
                        TypedNumber.whole(it.of()).orElse(null),
                        it.source(),
                        new Vintage(example.today().minusDays(SPAN), example.today()),
                        it.scope()),
                new Claim(it.ours(), it.others(), it.unproven()));
    }

    /** @param about how the title of the project begins that it tells of */
    record Said(
            String title,
            String scope,
            String about,
            List<OneText> narrative,
            List<OneFigure> figures,
            List<OneFinding> findings,
            List<OneTestimony> testimonies,
            OneAlliance alliance) {}

    /** A passage. */
    record OneText(String title, String words) {}

    /** A figure; its whole is empty for what is no part. */
    record OneFigure(
            String name,
            String value,
            String unit,
            String of,
            String source,
            String scope,
            String ours,
            String others,
            String unproven) {}

    /** A finding, and the document on which it rests. */
    record OneFinding(String words, String document, int daysAgo, String ours, String others, String unproven) {}

    /** What somebody said; 0 days ago while they have not agreed to be quoted. */
    record OneTestimony(String words, String who, int daysAgo, int agreedDaysAgo) {}

    /** What is told of the project. */
    record OneAlliance(String words, String ours, String others, String unproven) {}
}
