package org.maillage.alliance.charter;

import static org.maillage.account.Example.must;

import java.util.List;
import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.alliance.KnownAlliance;
import org.maillage.alliance.KnownMember;
import org.maillage.alliance.KnowsAlliances;
import org.maillage.alliance.ParticipantId;
import org.maillage.directory.DirectoryPolicy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demonstrates two versions of the charter of the first alliance, which not all of its members have signed. */
@Component
@Order(101)
record DemonstrateCharters(Charters charters, KnowsAlliances alliances, DirectoryPolicy policy)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "charters";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("alliances");
    }

    @Override
    public void play(Example example) {
        var said = Example.read(name(), Said.class);
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var known = alliances.of(policy.reader(me).teams()).stream()
                .filter(it ->
                        alliances.members(it.id()).size() == said.members().size())
                .findFirst();
        must(known.isPresent(), "no alliance has members who sign");
        for (var number = 1; number <= said.versions().size(); number++) {
            write(known.orElseThrow(), said, number, example);
        }
    }

    private void write(KnownAlliance alliance, Said said, int number, Example example) {
        var it = said.versions().get(number - 1);
        var members = alliances.members(alliance.id());
        var effective = example.today().minusDays(it.effectiveDaysAgo());
        example.on(effective, () -> {
            must(
                    charters.add(new CharterVersion(alliance.id(), number, effective, it.text(), null)),
                    "a version of a charter was not written");
            it.signatures()
                    .forEach(one -> must(
                            charters.sign(
                                    alliance.id(),
                                    new Signature(
                                            number,
                                            member(members, said.members().get(one.member())),
                                            example.today().minusDays(one.daysAgo()),
                                            one.signatory())),
                            "a signature was not noted"));
        });
    }

    private static ParticipantId member(List<KnownMember> members, String name) {
        return members.stream()
                .filter(it -> it.name().startsWith(name))
                .map(KnownMember::id)
                .findFirst()
                .orElseThrow();
    }

    /** The versions, and the names of those who sign. */
    record Said(List<OneVersion> versions, List<String> members) {}

    /** A version that is in effect since so many days ago. */
    record OneVersion(int effectiveDaysAgo, String text, List<OneSignature> signatures) {}

    /** Which of the members signed so many days ago. */
    record OneSignature(int member, int daysAgo, String signatory) {}
}
