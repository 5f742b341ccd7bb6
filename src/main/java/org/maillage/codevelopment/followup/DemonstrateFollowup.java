package org.maillage.codevelopment.followup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.account.SignedIn;
import org.maillage.codevelopment.PeerGroup;
import org.maillage.codevelopment.PeerGroups;
import org.maillage.codevelopment.PeerSession;
import org.maillage.codevelopment.PeerSessions;
import org.maillage.shared.NotPossible;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Demonstrates what remains of sessions: of the first two of the group, typed, released, done or not, shared without names. */
@Component
@Order(81)
record DemonstrateFollowup(
        PeerGroups groups,
        PeerSessions sessions,
        Keepsakes keepsakes,
        KeepAfterwards keepAfterwards,
        Syntheses syntheses,
        ReleaseSynthesis releaseSynthesis,
        Commitments commitments,
        SayOfCommitment sayOfCommitment,
        KnownNames names,
        ShareLearning shareLearning)
        implements DemonstrationPart {

    private static final LocalTime TYPED_AT = LocalTime.of(16, 40);

    @Override
    public String name() {
        return "followup";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("codevelopment");
    }

    @Override
    public void play(Example example) {
        for (var said : Example.read(name(), Said.class).sessions()) {
            var client = example.person(said.client());
            var group = groups.of(client.id()).getFirst();
            var session = sessions.find(group.id(), said.number()).orElseThrow();
            var day = DescribeFollowup.day(group, session);
            example.at(day, TYPED_AT, () -> type(group, session, said, example));
            if (said.released()) {
                release(session, said, client, day, example);
            }
            said.commitments().forEach(it -> say(group, it, client, example));
            said.learnings().stream()
                    .filter(Said.Learnt::shared)
                    .forEach(it -> example.on(day.plusDays(1), () -> share(group, session, it, example)));
        }
    }

    private void type(PeerGroup group, PeerSession session, Said.Session said, Example example) {
        for (var learnt : said.learnings()) {
            var sent = new HashMap<>(Map.of("learning", learnt.words()));
            if (learnt.person().equals(said.client())) {
                sent.put("contract", said.contract());
                sent.put("synthesis", said.synthesis());
                for (var row = 1; row <= said.commitments().size(); row++) {
                    var promise = said.commitments().get(row - 1);
                    sent.put("what" + row, promise.what());
                    sent.put(
                            "due" + row,
                            example.today().plusDays(promise.dueInDays()).toString());
                    sent.put("with" + row, Objects.requireNonNullElse(promise.with(), ""));
                }
            }
            var me = example.person(learnt.person());
            var kept = keepsakes.of(session, me.id());
            var form = AfterForm.sent(MultiValueMap.fromSingleValue(sent), kept);
            Example.must(form.check(DescribeFollowup.day(group, session)));
            keepAfterwards.keep(session, kept, form, me);
        }
    }

    private void release(PeerSession session, Said.Session said, SignedIn client, LocalDate day, Example example) {
        var synthesis = syntheses.of(session, client.id());
        var id = new SynthesisId(Objects.requireNonNull(synthesis.id()));
        example.on(
                day.plusDays(1),
                () -> Example.must(releaseSynthesis.release(id, synthesis.version()), "a synthesis is not released"));
        for (var reader = 0; reader < said.readers().size(); reader++) {
            var who = example.person(said.readers().get(reader));
            example.on(
                    day.plusDays(2L + reader),
                    () -> Example.must(releaseSynthesis.read(id, who), "somebody may not read a synthesis"));
        }
    }

    private void say(PeerGroup group, Said.Promise promise, SignedIn client, Example example) {
        if (promise.keptInDays() == null) {
            return;
        }
        var on = example.today().plusDays(promise.keptInDays());
        var commitment = commitments.of(group).stream()
                .filter(it -> it.person().equals(client.id()) && it.words().equals(promise.what()))
                .findFirst()
                .orElseThrow(() -> new NotPossible("The demonstration has no such commitment: " + promise.what()));
        var form = CommitmentForm.sent(MultiValueMap.fromSingleValue(
                Map.of("kind", "kept", "words", Objects.requireNonNullElse(promise.words(), ""))));
        Example.must(form.check(commitment, on, on));
        example.on(on, () -> Example.must(sayOfCommitment.say(commitment, form, on), "a commitment has changed"));
    }

    private void share(PeerGroup group, PeerSession session, Said.Learnt learnt, Example example) {
        var form = ShareForm.sent(MultiValueMap.fromSingleValue(Map.of(
                "words", learnt.words(), "themes", Objects.requireNonNullElse(learnt.themes(), ""), "agrees", "true")));
        Example.must(form.check(names.of(group, form.words()).in(form.words())));
        Example.must(shareLearning.share(session, form, example.person(learnt.person())), "a learning is shared twice");
    }

    /** What remains of some sessions. */
    record Said(List<Session> sessions) {

        /** @param released whether the group reads the synthesis, and {@code readers} have */
        record Session(
                int number,
                String client,
                String contract,
                String synthesis,
                boolean released,
                List<String> readers,
                List<Promise> commitments,
                List<Learnt> learnings) {}

        /** @param keptInDays on which day it was done; null while it is not */
        record Promise(
                String what,
                int dueInDays,
                @Nullable String with,
                @Nullable Integer keptInDays,
                @Nullable String words) {}

        /** @param shared whether it goes on without names, under {@code themes} */
        record Learnt(
                String person,
                String words,
                boolean shared,
                @Nullable String themes) {}
    }
}
