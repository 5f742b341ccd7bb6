package org.maillage.web;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** How the server is set up: what it refuses by itself, and what it says where no page is reached. */
@Configuration(proxyBeanMethods = false)
class WebServer {

    /** A tenth of what the slowest lines carry. */
    private static final int BYTES_IN_A_SECOND = 2_000;

    /** After those of Spring Boot, so that ours is asked first. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refuseEarly(FaultLog faults, Clock clock) {
        return server -> {
            server.addContextValves(
                    new RefuseUnreadable(), new CutSlowBodies(clock, Duration.ofSeconds(20), BYTES_IN_A_SECOND));
            server.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new LastResort(faults)));
        };
    }
}
