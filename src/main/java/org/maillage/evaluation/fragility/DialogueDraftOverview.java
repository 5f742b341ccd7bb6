package org.maillage.evaluation.fragility;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.territory.Perimeters;
import org.springframework.stereotype.Component;

/** Drafts the agenda of a dialogue and its sheet from a diagnosis, as far as its team has not written another. */
@Component
record DialogueDraftOverview(
        Dialogues dialogues,
        LookAtFragilities lookAt,
        DescribeFragilities describe,
        Perimeters perimeters,
        DirectoryPolicy policy) {

    private static final int LONGEST_TITLE = 200;

    /** The agenda that a team has, or that which is proposed to it. */
    DialogueAgenda agenda(Diagnosis it, Reader reader) {
        return dialogues.find(it.id()).orElseGet(() -> propose(it, lookAt.of(it, reader)));
    }

    private DialogueAgenda agenda(Diagnosis it, List<FragilityLook> looks) {
        return dialogues.find(it.id()).orElseGet(() -> propose(it, looks));
    }

    private DialogueAgenda propose(Diagnosis it, List<FragilityLook> looks) {
        return new DialogueAgenda(
                Typed.cut(say("fragility.dialogue.usual", perimeter(it)), LONGEST_TITLE),
                null,
                "",
                Stream.concat(
                                Stream.concat(
                                        Stream.of(say("fragility.dialogue.begin")),
                                        ProposeAgenda.of(looks.stream()
                                                        .map(FragilityLook::looked)
                                                        .toList())
                                                .stream()
                                                .map(DialogueDraftOverview::point)),
                                Stream.of(say("fragility.dialogue.end")))
                        .collect(Collectors.joining("\n")),
                String.join("\n", DescribeDialogue.unheard(it, looks)),
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
                DescribeDialogue.unheard(it, looks),
                DescribeDialogue.method(it),
                it.example());
    }

    DialogueSheet frozen(Diagnosis it, int number) {
        return dialogues.sheet(it.id(), number).orElseThrow(() -> new NotFound("dialogue", number));
    }
}
