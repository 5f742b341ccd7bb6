package org.maillage.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.bench.Load.Pace;

/** The load in Gatling's words; Gatling makes it by reflection, hence it is public and takes its load from {@link RunLoad}. */
public final class LoadSimulation extends Simulation {

    private static final int SEED = 2018;

    public LoadSimulation() {
        var asked = RunLoad.asked();
        var protocol = http.baseUrl(asked.site().toString())
                .disableWarmUp()
                .disableFollowRedirect()
                .disableCaching()
                .disableUrlEncoding()
                .acceptHeader("text/html,application/json;q=0.9")
                .acceptLanguageHeader("fr")
                .acceptEncodingHeader("gzip");
        setUp(population(asked.load())).protocols(protocol);
    }

    private static PopulationBuilder population(Load load) {
        // Each comes from a machine of its own, as a proxy would tell: of one alone few are served at once.
        var request = http("#{page}").get("#{path}").header("X-Forwarded-For", "#{machine}");
        var signedIn = load.visits().stream().noneMatch(it -> it.cookie().isEmpty());
        // Each visit is that of another reader, with the cookie that it names.
        ChainBuilder visit = exec(flushCookieJar())
                .exec(feed(visits(load.visits())))
                .exec((signedIn ? request.header("Cookie", "#{cookie}") : request).check(status().is(200)));
        return switch (load.pace()) {
            case Pace.PerSecond(int readers) ->
                scenario("readers come")
                        .exec(visit)
                        .injectOpen(constantUsersPerSec(readers).during(load.time()));
            case Pace.AtOnce(int readers) ->
                scenario("readers stay").exec(during(load.time()).on(visit)).injectOpen(atOnceUsers(readers));
        };
    }

    private static Iterator<Map<String, Object>> visits(List<Visit> visits) {
        var pages = List.copyOf(
                visits.stream().collect(Collectors.groupingBy(Visit::page)).values());
        var random = new Random(SEED);
        return Stream.generate(() -> drawn(random, drawn(random, pages)))
                .map(it -> Map.<String, Object>of(
                        "page", it.page(), "path", it.path(), "cookie", it.cookie(), "machine", machine(random)))
                .iterator();
    }

    private static String machine(Random random) {
        return "198.18.%d.%d".formatted(random.nextInt(256), random.nextInt(256));
    }

    private static <T> T drawn(Random random, List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
