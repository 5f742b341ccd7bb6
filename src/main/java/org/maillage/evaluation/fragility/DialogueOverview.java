package org.maillage.evaluation.fragility;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.evaluation.fragility.FragilityPages.DialogueFormPage;
import org.maillage.evaluation.fragility.FragilityPages.DialoguePage;
import org.maillage.evaluation.fragility.LookAtFragilities.Look;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.territory.Perimeters;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts together the agenda of a dialogue: proposed from its diagnosis, as its team has it, or as it was frozen. */
@Component
record DialogueOverview(
        Dialogues dialogues,
        LookAtFragilities lookAt,
        DescribeFragilities describe,
        Perimeters perimeters,
        DirectoryPolicy policy) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PURPOSE = 160;

    static String path(Diagnosis it) {
        return it.path() + "/dialogue";
    }

    /** The agenda that a team has, or that which is proposed to it. */
    DialogueAgenda agenda(Diagnosis it, Reader reader) {
        return dialogues.find(it.id()).orElseGet(() -> propose(it, lookAt.of(it, reader)));
    }

    private DialogueAgenda agenda(Diagnosis it, List<Look> looks) {
        return dialogues.find(it.id()).orElseGet(() -> propose(it, looks));
    }

    private DialogueAgenda propose(Diagnosis it, List<Look> looks) {
        return new DialogueAgenda(
                Typed.cut(say("fragility.dialogue.usual", perimeter(it)), LONGEST_TITLE),
                null,
                "",
                Stream.concat(
                                Stream.concat(
                                        Stream.of(say("fragility.dialogue.begin")),
                                        ProposeAgenda.of(looks.stream()
                                                        .map(Look::looked)
                                                        .toList())
                                                .stream()
                                                .map(DialogueOverview::point)),
                                Stream.of(say("fragility.dialogue.end")))
                        .collect(Collectors.joining("\n")),
                String.join("\n", DescribeFragilities.unheard(it, looks)),
                0);
    }

    private static String point(ProposeAgenda.Looked it) {
        return say("fragility.dialogue.point." + Typed.key(it.because()), it.words());
    }

    private String perimeter(Diagnosis it) {
        return perimeters.names(List.of(it.perimeter())).getOrDefault(it.perimeter(), say("fragility.perimeter.gone"));
    }

    DialogueSheet sheet(Diagnosis it, Reader reader) {
        var looks = lookAt.of(it, reader);
        var agenda = agenda(it, looks);
        return new DialogueSheet(
                Words.language().getLanguage(),
                agenda.title(),
                policy.nameOf(it.team()),
                say("fragility.about", perimeter(it), day(it.on())),
                Stream.of(agenda.on() == null ? "" : day(agenda.on()), agenda.place())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")),
                looks.stream().map(look -> describe.sheet(it, look)).toList(),
                agenda.pointLines(),
                agenda.invitedLines(),
                DescribeFragilities.unheard(it, looks),
                DescribeFragilities.method(it),
                it.example());
    }

    DialoguePage page(Diagnosis it, Reader reader) {
        var agenda = agenda(it, reader);
        return new DialoguePage(
                frame(it, agenda.title()),
                path(it),
                say(agenda.isProposed() ? "fragility.dialogue.proposed" : "fragility.dialogue.kept"),
                0,
                sheet(it, reader),
                frozen(it),
                meeting(it, agenda));
    }

    private static Frame frame(Diagnosis it, String title) {
        return DiagnosisOverview.frame(title).under(it.title(), it.path());
    }

    private List<Choice> frozen(Diagnosis it) {
        return dialogues.frozen(it.id()).stream()
                .map(one -> new Choice(
                        path(it) + "/" + one.number(),
                        say(
                                "fragility.dialogue.version",
                                one.number(),
                                moment(one.at().toInstant()))))
                .toList();
    }

    private static String meeting(Diagnosis it, DialogueAgenda agenda) {
        return UriComponentsBuilder.fromPath("/meetings/of/" + it.team() + "/new")
                .queryParam("kind", "dialogue")
                .queryParam("purpose", "{purpose}")
                .encode()
                .buildAndExpand(Typed.cut(agenda.title(), LONGEST_PURPOSE))
                .toUriString();
    }

    DialogueSheet frozen(Diagnosis it, int number) {
        return dialogues.sheet(it.id(), number).orElseThrow(() -> new NotFound("dialogue", number));
    }

    DialoguePage frozenPage(Diagnosis it, int number) {
        var sheet = frozen(it, number);
        return new DialoguePage(
                frame(it, sheet.title()).under(say("fragility.dialogue"), path(it)),
                path(it) + "/" + number,
                say("fragility.dialogue.frozen", number),
                number,
                sheet,
                List.of(),
                "");
    }

    Answer edit(Diagnosis it, Reader reader) {
        var agenda = agenda(it, reader);
        return Answer.show("evaluation/fragility/plan", form(it, DialogueForm.of(agenda), agenda));
    }

    Answer refuse(Diagnosis it, Filled form, DialogueAgenda agenda) {
        if (form.mistakes().isStale()) {
            form.mistakes().now(agenda.pointLines());
        }
        return Answer.refuse("evaluation/fragility/plan", form(it, form, agenda), form.mistakes());
    }

    private static DialogueFormPage form(Diagnosis it, Filled form, DialogueAgenda agenda) {
        return new DialogueFormPage(
                frame(it, say("fragility.dialogue.edit")),
                path(it),
                form,
                agenda.version(),
                agenda.isProposed(),
                path(it));
    }
}
