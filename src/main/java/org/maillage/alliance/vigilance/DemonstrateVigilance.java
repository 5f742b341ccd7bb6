package org.maillage.alliance.vigilance;

import static org.maillage.account.Example.must;

import org.maillage.account.DemonstrationPart;
import org.maillage.account.Example;
import org.maillage.directory.DirectoryPolicy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Demonstrates a threshold that the first pair has passed, so that a decision waits on its desk. */
@Component
@Order(100)
record DemonstrateVigilance(FindPair findPair, Thresholds thresholds, DirectoryPolicy policy)
        implements DemonstrationPart {

    @Override
    public String name() {
        return "vigilance";
    }

    @Override
    public boolean isDue(Example example) {
        return example.hasLived("logbook");
    }

    @Override
    public void play(Example example) {
        var me = example.person(example.cast().pairs().getFirst().people().getFirst());
        var pair = findPair.of(me, policy.reader(me));
        must(pair.isPresent(), "the first catalyst is of no pair");
        var programme = pair.orElseThrow().programme();
        must(programme != null, "the first pair walks no programme");
        if (programme != null && thresholds.of(programme).version() == 0) {
            must(thresholds.say(programme, Example.read(name(), Said.class).percent(), 0), "no threshold was said");
        }
    }

    /** What the programme says. */
    record Said(int percent) {}
}
