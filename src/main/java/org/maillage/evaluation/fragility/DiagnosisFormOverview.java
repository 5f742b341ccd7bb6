package org.maillage.evaluation.fragility;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Reader;
import org.maillage.evaluation.fragility.FragilityPages.DiagnosisFormPage;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.territory.NearTerritories;
import org.maillage.territory.NearTerritories.Near;
import org.maillage.territory.Perimeters;
import org.maillage.web.Answer;
import org.maillage.web.Choice;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts together the form of a diagnosis, and finds the perimeter that it asks for. */
@Component
record DiagnosisFormOverview(NearTerritories near, Perimeters perimeters, DirectoryPolicy policy, Clock clock) {

    private static final String TEMPLATE = "evaluation/fragility/edit";
    private static final int LONGEST_NAME = 200;

    private List<Choice> teams(Reader reader) {
        return reader.teams().stream()
                .map(it -> new Choice(it.toString(), policy.nameOf(it)))
                .sorted(Comparator.comparing(Choice::words))
                .toList();
    }

    private DiagnosisForm offered(DiagnosisForm form, Reader reader) {
        return form.offer(teams(reader), choices(near.of(reader.teams())), choices(near.around(reader.teams())));
    }

    private static List<Choice> choices(List<Near> all) {
        return all.stream().map(it -> new Choice(it.id().toString(), it.name())).toList();
    }

    Answer ask(Reader reader) {
        DirectoryPolicy.must(!reader.teams().isEmpty());
        var form = DiagnosisForm.blank(
                UUID.fromString(teams(reader).getFirst().key()),
                say("fragility.title.usual"),
                say("fragility.groups.usual"),
                Words.today(clock));
        return Answer.show(TEMPLATE, fresh(offered(form, reader), DiagnosisId.fresh(), reader));
    }

    DiagnosisForm sent(MultiValueMap<String, String> sent, Reader reader) {
        return offered(DiagnosisForm.sent(sent), reader);
    }

    Answer refuse(DiagnosisForm form, DiagnosisId id, Reader reader) {
        return Answer.refuse(TEMPLATE, fresh(form, id, reader), form.filled().mistakes());
    }

    private static DiagnosisFormPage fresh(DiagnosisForm form, DiagnosisId id, Reader reader) {
        return new DiagnosisFormPage(
                DiagnosisOverview.frame(say("fragility.new")),
                DiagnosisId.ALL,
                say("fragility.new.lead"),
                form.filled(),
                id.value().toString(),
                null,
                reader.teams().size() > 1,
                DiagnosisId.ALL);
    }

    Answer edit(Diagnosis it) {
        return Answer.show(TEMPLATE, changing(it, DiagnosisForm.of(it)));
    }

    Answer refuse(Diagnosis it, DiagnosisForm form) {
        if (form.filled().mistakes().isStale()) {
            form.filled().mistakes().now(List.of(it.title(), DiagnosisOverview.state(it)));
        }
        return Answer.refuse(TEMPLATE, changing(it, form), form.filled().mistakes());
    }

    private static DiagnosisFormPage changing(Diagnosis it, DiagnosisForm form) {
        return new DiagnosisFormPage(
                DiagnosisOverview.frame(say("fragility.edit")).under(it.title(), it.path()),
                it.path(),
                it.isPrepared() ? "" : say("fragility.edit.asked"),
                form.filled(),
                "",
                it.version(),
                false,
                it.path());
    }

    /** The team for which a sound form is: the chosen one or, where there is but one, that. */
    static UUID team(DiagnosisForm form, Reader reader) {
        return Optional.ofNullable(form.filled().get(DiagnosisForm.TEAM))
                .filter(reader.teams()::contains)
                .orElseGet(() ->
                        reader.teams().stream().min(Comparator.naturalOrder()).orElseThrow());
    }

    /** The territory of a sound form: the chosen one, or the union of several, which is made a lived one where it is none yet. */
    UUID perimeter(DiagnosisForm form, Reader reader) {
        var chosen = Stream.of(DiagnosisForm.PERIMETER, DiagnosisForm.AROUND)
                .flatMap(it -> form.filled().values(it).stream())
                .map(UUID::fromString)
                .distinct()
                .toList();
        if (chosen.size() == 1) {
            return chosen.getFirst();
        }
        var union = form.filled().typed(DiagnosisForm.UNION);
        return perimeters
                .territoryOf(
                        union.isEmpty() ? names(chosen) : union,
                        chosen.stream()
                                .flatMap(it -> perimeters.communesOf(it).stream())
                                .toList())
                .value();
    }

    private String names(List<UUID> chosen) {
        var names = perimeters.names(chosen);
        return Typed.cut(
                chosen.stream().flatMap(it -> Stream.ofNullable(names.get(it))).collect(Collectors.joining(" + ")),
                LONGEST_NAME);
    }
}
