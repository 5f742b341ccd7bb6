package org.maillage.account;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Past;
import org.maillage.shared.Words;
import org.maillage.web.Mistakes;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one example of the demonstration while its parts are lived: who is in it, when it is, and what its files say. They
 * stand under {@code content/demonstration}, one a part.
 */
public final class Example {

    /** How long ago it has begun: half of its nine months are over. */
    private static final int DAYS_SINCE_START = 137;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final MadeUpPeople madeUp;
    private final LocalDate today;
    private final Cast cast = read("cast", Cast.class);
    private final Set<String> lived = new HashSet<>();

    /** @param today where its programme is, in mainland France */
    public Example(MadeUpPeople madeUp, LocalDate today) {
        this.madeUp = madeUp;
        this.today = today;
    }

    /** What the file of a part says. */
    public static <T> T read(String part, Class<T> type) {
        try (var file = new ClassPathResource("content/demonstration/" + part + ".yaml").getInputStream()) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return JSON.convertValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lives a part where it is due. */
    public void live(DemonstrationPart part) {
        if (part.isDue(this)) {
            part.play(this);
            lived.add(part.name());
        }
    }

    /** Whether the part of this name was lived just now, at this very start of the platform. */
    public boolean hasLived(String part) {
        return lived.contains(part);
    }

    public LocalDate today() {
        return today;
    }

    /** The day on which its edition starts, a Monday. */
    public LocalDate starts() {
        return today.minusDays(DAYS_SINCE_START).with(previousOrSame(DayOfWeek.MONDAY));
    }

    public Cast cast() {
        return cast;
    }

    /** Whoever is in it under this name. */
    public SignedIn person(String name) {
        return madeUp.signIn(madeUp.add(name));
    }

    /** The address under which somebody is in it, where no mail arrives. */
    public static String email(String name) {
        return MadeUpPeople.email(name);
    }

    /** Does what somebody did at an hour of a day. */
    public void at(LocalDate day, LocalTime hour, Runnable act) {
        Past.live(day.atTime(hour).atZone(Words.PARIS).toInstant(), act);
    }

    /** The same, in the morning. */
    public void on(LocalDate day, Runnable act) {
        at(day, LocalTime.of(9, 0), act);
    }

    /** Lets somebody say yes to all that they were invited into. */
    public void accept(String name) {
        madeUp.accept(madeUp.add(name));
    }

    /** Stops the example where a use case has refused, since its data break a rule. */
    public static void must(boolean done, String what) {
        if (!done) {
            throw new NotPossible(
                    "The demonstration cannot go on: %s. Without it the platform starts: MAILLAGE_DEMONSTRATION=none ./maillage start"
                            .formatted(what));
        }
    }

    /** Stops it where a form says that something is wrong. */
    public static void must(Mistakes mistakes) {
        must(mistakes.none(), String.join(" ", mistakes.sentences()));
    }

    /** Who is in it. */
    public record Cast(String lead, String partner, String facilitator, List<ExamplePair> pairs) {}
}
