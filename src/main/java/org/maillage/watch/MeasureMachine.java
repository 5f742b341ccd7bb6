package org.maillage.watch;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.maillage.shared.Counted;
import org.maillage.shared.Fails;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Measures the process, its connections to the database, and what the modules count; nothing while nobody asks for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("maillage.metrics-token")
class MeasureMachine {

    private static final String OURS = "maillage.";
    private static final int MOST_FAILURES = 100;

    @Bean(destroyMethod = "close")
    JvmGcMetrics garbage() {
        return new JvmGcMetrics();
    }

    @Bean(destroyMethod = "close")
    PrometheusMeterRegistry meters(
            JvmGcMetrics garbage, List<Counted> modules, List<Fails> fails, DataSource database, DiskHasRoom disk) {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        garbage.bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        gauge(registry, "database.connections.active", database, HikariPoolMXBean::getActiveConnections);
        gauge(registry, "database.connections.waiting", database, HikariPoolMXBean::getThreadsAwaitingConnection);
        Gauge.builder(OURS + "disk.free.bytes", disk, DiskHasRoom::freeBytes).register(registry);
        for (var module : modules) {
            module.counts()
                    .forEach((name, count) -> Gauge.builder(OURS + name, count).register(registry));
        }
        for (var kind : fails) {
            Gauge.builder(
                            OURS + "failures",
                            kind,
                            it -> it.failures(MOST_FAILURES).size())
                    .tag("kind", kind.kind())
                    .register(registry);
        }
        return registry;
    }

    private static void gauge(
            MeterRegistry registry, String name, DataSource database, ToDoubleFunction<HikariPoolMXBean> count) {
        try {
            if (database.isWrapperFor(HikariDataSource.class)) {
                Gauge.builder(
                                OURS + name,
                                database.unwrap(HikariDataSource.class),
                                it -> count.applyAsDouble(it.getHikariPoolMXBean()))
                        .register(registry);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
