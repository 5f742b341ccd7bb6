package org.maillage.evaluation.model;

import static org.maillage.account.Example.must;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.evaluation.model.SocioEconomicModel.About;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Demonstrates the model of the animation of the first territory, with a scenario beside it. */
@Component
@Order(100)
record DemonstrateModels(JdbcClient database, KeepModel keepModel, ModelLines lines, DirectoryPolicy policy)
        implements DemonstrationPart {

    private static final int DAYS_AGO = 20;

    @Override
    public String name() {
        return "models";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("notes")
                && database.sql("select not exists (select from evaluation.model)")
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void play(Example example) {
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var team = policy.reader(me).teams().stream().sorted().findFirst();
        must(team.isPresent(), "nobody of the first pair keeps a directory");
        var said = Example.read(name(), Said.class);
        var day = example.today().minusDays(DAYS_AGO);
        example.at(
                day,
                LocalTime.of(17, 0),
                () -> live(
                        said,
                        me,
                        team.orElseThrow(),
                        example,
                        day.atTime(17, 0).atZone(Words.PARIS).toOffsetDateTime()));
    }

    private void live(Said said, SignedIn me, UUID team, Example example, OffsetDateTime now) {
        var id = ModelId.fresh();
        var model = new SocioEconomicModel(
                id,
                team,
                said.title(),
                About.ANIMATION,
                null,
                said.words(),
                id.value(),
                me.id(),
                me.id(),
                now,
                0,
                true);
        keepModel.begin(model);
        var all = said.lines().stream().map(it -> line(it, example)).toList();
        must(keepModel.add(id, all, me.person()) == KeepModel.Outcome.KEPT, "the lines of a model were not kept");
        var scenario = ModelId.fresh();
        keepModel.copy(model, model.scenario(scenario, said.scenario(), said.scenarioWords(), me.id()));
        lines.of(scenario).stream()
                .filter(it -> said.leftOut().contains(it.words()))
                .forEach(it -> keepModel.remove(scenario, it, me.person()));
    }

    private static ModelLine line(LineSaid it, Example example) {
        var sent = new LinkedMultiValueMap<String, String>();
        add(sent, "words", it.words());
        add(sent, "payer", it.payer());
        add(sent, "amount", it.amount());
        add(sent, "origin", it.origin());
        add(sent, "lever", it.lever());
        add(sent, "certainty", it.certainty());
        add(sent, "quantity", it.quantity());
        add(sent, "unit", it.unit());
        add(sent, "rate", it.rate());
        add(sent, "source", it.source());
        sent.add("animation", String.valueOf(Boolean.TRUE.equals(it.animation())));
        sent.add("year", String.valueOf(example.today().getYear() + it.year()));
        var form = ModelLineForm.sent(Typed.one(Side.class, it.side()).orElseThrow(), sent);
        must(form.check());
        var id = ModelLineId.fresh();
        return form.line(id, id.value(), 0);
    }

    private static void add(LinkedMultiValueMap<String, String> sent, String name, @Nullable String value) {
        if (value != null) {
            sent.add(name, value);
        }
    }

    /** A model with its scenario. */
    record Said(
            String title,
            String words,
            List<LineSaid> lines,
            String scenario,
            String scenarioWords,
            List<String> leftOut) {}

    /** One of the lines, of so many years from now. */
    record LineSaid(
            String side,
            String words,
            @Nullable String payer,
            @Nullable String amount,
            @Nullable String origin,
            @Nullable String lever,
            @Nullable String certainty,
            @Nullable String quantity,
            @Nullable String unit,
            @Nullable String rate,
            @Nullable String source,
            int year,
            @Nullable Boolean animation) {}
}
