package org.maillage.capitalisation.drafts;

import static org.maillage.shared.Words.say;

import java.util.Arrays;
import java.util.List;
import org.maillage.capitalisation.SectionKey;
import org.maillage.capitalisation.SheetKind;
import org.maillage.capitalisation.Writers.Part;
import org.maillage.capitalisation.drafts.Brought.Passage;
import org.maillage.capitalisation.drafts.PlacedText.Placed;
import org.maillage.programme.WorkOfPlace.DoneAction;
import org.maillage.programme.WorkOfPlace.HandedIn;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.springframework.util.MultiValueMap;

/** What somebody takes over from what their territory has done into a sheet that they begin. */
record WorkForm(List<DoneAction> actions, List<HandedIn> handedIn, Filled filled) {

    private static final int OPENING = 200;
    private static final FormField<String> ACTIONS = FormField.choices("actions");
    private static final FormField<String> HANDED_IN = FormField.choices("handedIn");

    private static final Fields FORM = Fields.of(
            "capitalisation.begin",
            BroughtTextForm.TITLE,
            BroughtTextForm.KIND,
            BroughtTextForm.PART,
            ACTIONS,
            HANDED_IN);

    /** All is ticked until somebody takes a tick away. */
    static WorkForm empty(List<DoneAction> actions, List<HandedIn> handedIn) {
        return new WorkForm(
                actions,
                handedIn,
                offered(
                        actions,
                        handedIn,
                        FORM.empty()
                                .with(BroughtTextForm.KIND, SheetKind.EXPERIENCE)
                                .with(BroughtTextForm.PART, Part.AUTHOR)
                                .withAll(
                                        ACTIONS,
                                        actions.stream()
                                                .map(it -> it.id().toString())
                                                .toList())
                                .withAll(
                                        HANDED_IN,
                                        handedIn.stream()
                                                .map(it -> it.id().toString())
                                                .toList())));
    }

    static WorkForm sent(List<DoneAction> actions, List<HandedIn> handedIn, MultiValueMap<String, String> sent) {
        return new WorkForm(
                actions, handedIn, offered(actions, handedIn, FORM.sent(sent)).check());
    }

    private static Filled offered(List<DoneAction> actions, List<HandedIn> handedIn, Filled filled) {
        return filled.offerEach(BroughtTextForm.KIND, Arrays.asList(SheetKind.values()))
                .offerEach(BroughtTextForm.PART, Arrays.asList(Part.values()))
                .offer(
                        ACTIONS,
                        actions.stream()
                                .map(it -> new Choice(
                                        it.id().toString(),
                                        say("capitalisation.work.action", Words.day(it.on()), it.title())))
                                .toList())
                .offer(
                        HANDED_IN,
                        handedIn.stream()
                                .map(it -> new Choice(
                                        it.id().toString(),
                                        say(
                                                "capitalisation.work.handed-in",
                                                it.title(),
                                                Typed.opening(it.words().replaceAll("\\s+", " "), OPENING))))
                                .toList());
    }

    List<DoneAction> taken() {
        var ticked = filled.values(ACTIONS);
        return actions.stream()
                .filter(it -> ticked.contains(it.id().toString()))
                .toList();
    }

    PlacedText story() {
        var ticked = filled.values(HANDED_IN);
        return PlacedText.of(
                handedIn.stream()
                        .filter(it -> ticked.contains(it.id().toString()))
                        .map(it -> new Placed(new Passage(it.title(), it.words()), SectionKey.STORY.key()))
                        .toList(),
                it -> say(it.words()),
                "",
                it -> say("capitalisation.drafts.goes-on", it));
    }
}
