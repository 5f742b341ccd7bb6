package org.maillage.evaluation.story;

import static org.maillage.evaluation.story.StoryPartFields.AGREED_ON;
import static org.maillage.evaluation.story.StoryPartFields.ALLY;
import static org.maillage.evaluation.story.StoryPartFields.DOCUMENT;
import static org.maillage.evaluation.story.StoryPartFields.DOCUMENT_DAY;
import static org.maillage.evaluation.story.StoryPartFields.MORE;
import static org.maillage.evaluation.story.StoryPartFields.NAME;
import static org.maillage.evaluation.story.StoryPartFields.NAMED;
import static org.maillage.evaluation.story.StoryPartFields.OBJECT;
import static org.maillage.evaluation.story.StoryPartFields.OF;
import static org.maillage.evaluation.story.StoryPartFields.OTHERS;
import static org.maillage.evaluation.story.StoryPartFields.OURS;
import static org.maillage.evaluation.story.StoryPartFields.SAID;
import static org.maillage.evaluation.story.StoryPartFields.SAID_ON;
import static org.maillage.evaluation.story.StoryPartFields.SCOPE;
import static org.maillage.evaluation.story.StoryPartFields.SOURCE;
import static org.maillage.evaluation.story.StoryPartFields.TITLE;
import static org.maillage.evaluation.story.StoryPartFields.TOLD;
import static org.maillage.evaluation.story.StoryPartFields.UNIT;
import static org.maillage.evaluation.story.StoryPartFields.UNPROVEN;
import static org.maillage.evaluation.story.StoryPartFields.VALUE;
import static org.maillage.evaluation.story.StoryPartFields.VINTAGE;
import static org.maillage.evaluation.story.StoryPartFields.WHAT;
import static org.maillage.evaluation.story.StoryPartFields.WHO;

import java.util.List;
import org.maillage.evaluation.figure.SourcedFigure;
import org.maillage.evaluation.story.StoryPart.Allied;
import org.maillage.evaluation.story.StoryPart.Body;
import org.maillage.evaluation.story.StoryPart.Claim;
import org.maillage.evaluation.story.StoryPart.Counted;
import org.maillage.evaluation.story.StoryPart.Entered;
import org.maillage.evaluation.story.StoryPart.Finding;
import org.maillage.evaluation.story.StoryPart.Kind;
import org.maillage.evaluation.story.StoryPart.Narrative;
import org.maillage.evaluation.story.StoryPart.Testimony;
import org.maillage.web.Filled;

/** What parts say, typed into their forms and read out of them. */
final class StoryBodies {

    private StoryBodies() {}

    static void fill(Filled filled, Body body) {
        switch (body) {
            case Narrative it -> filled.with(TITLE, it.title()).with(TOLD, it.words());
            case Counted it -> filled.with(WHAT, it.what());
            case Entered it -> {
                var figure = it.figure();
                filled.with(NAME, it.name())
                        .with(VALUE, figure.value())
                        .with(UNIT, figure.unit())
                        .with(OF, figure.of())
                        .with(SOURCE, figure.source())
                        .with(VINTAGE, figure.vintage())
                        .with(SCOPE, figure.scope());
                fill(filled, it.claim());
            }
            case Finding it -> {
                filled.with(TOLD, it.words());
                if (it.source().kind() == StoryObject.Kind.DOCUMENT) {
                    filled.with(DOCUMENT, it.source().name())
                            .with(DOCUMENT_DAY, it.source().day());
                } else {
                    filled.with(OBJECT, it.source().key());
                }
                fill(filled, it.claim());
            }
            case Testimony it ->
                filled.with(SAID, it.words())
                        .with(NAMED, it.named())
                        .with(WHO, it.who())
                        .with(SAID_ON, it.saidOn())
                        .with(AGREED_ON, it.agreedOn());
            case Allied it -> {
                filled.with(ALLY, it.object().key()).with(MORE, it.words());
                fill(filled, it.claim());
            }
        }
    }

    private static void fill(Filled filled, Claim claim) {
        filled.with(OURS, claim.ours()).with(OTHERS, claim.others()).with(UNPROVEN, claim.unproven());
    }

    private static Claim claim(Filled filled) {
        return new Claim(filled.typed(OURS), filled.typed(OTHERS), filled.typed(UNPROVEN));
    }

    /** What a sound form says. */
    static Body read(Kind kind, Filled filled, List<StoryObject> offered) {
        return switch (kind) {
            case NARRATIVE -> new Narrative(filled.typed(TITLE), filled.typed(TOLD));
            case COUNTED -> new Counted(filled.must(WHAT));
            case FIGURE ->
                new Entered(
                        filled.typed(NAME),
                        new SourcedFigure(
                                filled.must(VALUE),
                                filled.typed(UNIT),
                                filled.get(OF),
                                filled.typed(SOURCE),
                                filled.must(VINTAGE),
                                filled.typed(SCOPE)),
                        claim(filled));
            case FINDING -> new Finding(filled.typed(TOLD), source(filled, offered), claim(filled));
            case TESTIMONY ->
                new Testimony(
                        filled.typed(SAID),
                        filled.must(NAMED),
                        filled.typed(WHO),
                        filled.must(SAID_ON),
                        filled.get(AGREED_ON));
            case ALLIANCE -> new Allied(chosen(filled, offered), filled.typed(MORE), claim(filled));
        };
    }

    private static StoryObject source(Filled filled, List<StoryObject> offered) {
        return filled.isBlank(DOCUMENT)
                ? chosen(filled, offered)
                : new StoryObject(StoryObject.Kind.DOCUMENT, filled.typed(DOCUMENT), "", filled.must(DOCUMENT_DAY));
    }

    private static StoryObject chosen(Filled filled, List<StoryObject> offered) {
        return DescribeStoryObjects.chosen(offered, filled.typed(OBJECT)).orElseThrow();
    }
}
