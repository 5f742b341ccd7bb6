package org.maillage.evaluation.fragility;

import static org.maillage.account.Example.must;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.Vocabularies;
import org.maillage.evaluation.fragility.FeltAnswers.Came;
import org.maillage.evaluation.fragility.Fragility.Action;
import org.maillage.evaluation.fragility.FragilityIndicator.Concern;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Demonstrates a diagnosis of the first team that is closed, with its agenda, and one that is prepared. */
@Component
@Order(115)
record DemonstrateFragilities(
        JdbcClient database,
        KeepDiagnosis keep,
        Diagnoses diagnoses,
        Fragilities fragilities,
        LookAtFragilities lookAt,
        FeltAnswers answers,
        Dialogues dialogues,
        DialogueDraftOverview draft,
        Vocabularies vocabularies,
        DirectoryPolicy policy)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "fragilities";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("projects")
                && database.sql("select not exists (select from evaluation.diagnosis)")
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void play(Example example) {
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var team = policy.reader(me).teams().stream().sorted().findFirst();
        must(team.isPresent(), "nobody of the first pair keeps a directory");
        for (var it : Example.read(name(), SaidFragilities.class).diagnoses()) {
            example.at(
                    example.today().minusDays(it.daysAgo()),
                    LocalTime.of(14, 0),
                    () -> live(it, me, team.orElseThrow(), example));
        }
    }

    private void live(SaidFragilities.OneDiagnosis said, SignedIn me, UUID team, Example example) {
        var day = example.today().minusDays(said.daysAgo());
        var diagnosis = new Diagnosis(
                DiagnosisId.fresh(),
                team,
                team,
                said.title(),
                day,
                Diagnosis.LOWEST_MINIMUM,
                String.join("\n", said.unheard()),
                null,
                null,
                said.groups(),
                OffsetDateTime.of(day.atTime(14, 0), Words.PARIS.getRules().getOffset(day.atTime(14, 0))),
                0,
                true);
        var words = new LinkedHashMap<FragilityId, String>();
        said.looked().forEach(it -> words.put(FragilityId.fresh(), it.words()));
        keep.begin(diagnosis, words, me.person());
        var looked = fragilities.of(diagnosis.id());
        for (var at = 0; at < looked.size(); at++) {
            fill(looked.get(at), said.looked().get(at), team, day.getYear());
        }
        if (said.closes()) {
            ask(diagnosis, said, looked);
        }
        if (said.freezes()) {
            var closed = diagnoses.find(diagnosis.id()).orElseThrow();
            var reader = policy.reader(me);
            must(dialogues.save(closed.id(), draft.agenda(closed, reader)), "an agenda was not kept");
            must(dialogues.freeze(closed.id(), draft.sheet(closed, reader), me.person()) == 1, "nothing was frozen");
        }
    }

    private void fill(Fragility it, SaidFragilities.OneFragility said, UUID team, int year) {
        var acting = lookAt.underway(team).stream()
                .filter(one -> said.actions().stream().anyMatch(one.title()::startsWith))
                .map(Action::of)
                .toList();
        var theme = vocabularies.knows(Field.THEMES, said.theme()) ? said.theme() : "";
        must(
                keep.change(new Fragility(
                        it.id(),
                        it.diagnosis(),
                        it.words(),
                        theme,
                        String.join("\n", said.typed()),
                        acting,
                        List.of(),
                        it.version())),
                "a fragility was not kept");
        for (var one : said.known()) {
            var concern = Typed.one(Concern.class, one.concern()).orElseThrow();
            must(keep.add(it, FragilityIndicator.known(UUID.randomUUID(), one.key(), concern)), "one too many");
        }
        for (var one : said.own()) {
            must(
                    keep.add(
                            it,
                            FragilityIndicator.own(
                                    UUID.randomUUID(),
                                    one.name(),
                                    one.value(),
                                    one.source(),
                                    year - one.yearsAgo(),
                                    one.scope())),
                    "one too many");
        }
    }

    private void ask(Diagnosis diagnosis, SaidFragilities.OneDiagnosis said, List<Fragility> looked) {
        must(keep.open(diagnosis) == KeepDiagnosis.Opening.OPENED, "a diagnosis was not opened");
        for (var it : said.felt()) {
            Map<FragilityId, Integer> levels = new HashMap<>();
            for (var at = 0; at < looked.size(); at++) {
                if (it.levels().get(at) >= 0) {
                    levels.put(looked.get(at).id(), it.levels().get(at));
                }
            }
            var came = Typed.one(Came.class, it.came()).orElseThrow();
            must(
                    answers.add(diagnosis.id(), FeltId.fresh(), it.group(), it.people(), levels, came),
                    "an answer was not kept");
        }
        must(
                keep.close(diagnoses.find(diagnosis.id()).orElseThrow()) == KeepDiagnosis.Closing.CLOSED,
                "a diagnosis was not closed");
    }
}
