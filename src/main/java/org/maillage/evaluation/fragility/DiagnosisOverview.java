package org.maillage.evaluation.fragility;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.evaluation.EvaluationDoor;
import org.maillage.evaluation.fragility.FragilityPages.DiagnosesPage;
import org.maillage.evaluation.fragility.FragilityPages.DiagnosisPage;
import org.maillage.evaluation.fragility.FragilityPages.Row;
import org.maillage.shared.PageEnd;
import org.maillage.shared.Typed;
import org.maillage.territory.Perimeters;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.springframework.stereotype.Component;

/** Puts together the list of diagnoses, and one of them with all that it looks at. */
@Component
record DiagnosisOverview(
        Diagnoses diagnoses,
        LookAtFragilities lookAt,
        DescribeFragilities describe,
        Perimeters perimeters,
        DirectoryPolicy policy) {

    private static final int PER_PAGE = 40;

    static Frame frame(String title) {
        return Frame.of(title, say("fragility.description"))
                .under(say("evaluation.menu"), EvaluationDoor.ALL)
                .under(say("fragility.list"), DiagnosisId.ALL)
                .asPersonal();
    }

    DiagnosesPage list(Reader reader, @Nullable PageEnd after) {
        var found = diagnoses.of(reader.teams(), after, PER_PAGE + 1);
        var shown = found.stream().limit(PER_PAGE).toList();
        if (!shown.isEmpty() && shown.stream().allMatch(Diagnosis::example)) {
            Here.markDemonstration();
        }
        var names = perimeters.names(
                shown.stream().map(Diagnosis::perimeter).distinct().toList());
        var last = found.size() > PER_PAGE ? shown.getLast() : null;
        return new DiagnosesPage(
                Frame.of(say("fragility.list"), say("fragility.description"))
                        .under(say("evaluation.menu"), EvaluationDoor.ALL)
                        .asPersonal(),
                shown.stream()
                        .map(it -> new Row(
                                it.path(),
                                it.title(),
                                say(
                                        "fragility.about",
                                        names.getOrDefault(it.perimeter(), say("fragility.perimeter.gone")),
                                        day(it.on())),
                                state(it)))
                        .toList(),
                last == null
                        ? ""
                        : DiagnosisId.ALL + "?after="
                                + new PageEnd(last.changedAt(), last.id().value()));
    }

    static String state(Diagnosis it) {
        return say("fragility.state." + Typed.key(it.state()));
    }

    DiagnosisPage page(Diagnosis it, Reader reader) {
        var looks = lookAt.of(it, reader);
        return new DiagnosisPage(
                frame(it.title()),
                it.path(),
                Typed.key(it.state()),
                tags(it),
                perimeters.names(List.of(it.perimeter())).getOrDefault(it.perimeter(), say("fragility.perimeter.gone")),
                perimeters.path(it.perimeter()),
                say("fragility.agreed", count(it.minimum())),
                looks.stream().map(look -> describe.line(it, look)).toList(),
                FragilityId.fresh().value().toString(),
                groups(it),
                DescribeDialogue.unheard(it, looks),
                DescribeDialogue.method(it));
    }

    private static List<String> tags(Diagnosis it) {
        return Stream.of(
                        state(it),
                        say("fragility.on", day(it.on())),
                        it.openedOn() == null
                                ? ""
                                : say("fragility.opened", day(Objects.requireNonNull(it.openedOn()))),
                        it.closedOn() == null
                                ? ""
                                : say("fragility.closed", day(Objects.requireNonNull(it.closedOn()))))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    static List<Choice> groups(Diagnosis it) {
        return IntStream.range(0, it.groups().size())
                .mapToObj(group -> new Choice(String.valueOf(group), it.groups().get(group)))
                .toList();
    }
}
