package org.maillage.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the one clock that everything asks for the time. */
@Configuration(proxyBeanMethods = false)
class TellTime {

    @Bean
    Clock clock() {
        return Past.over(Clock.systemUTC());
    }
}
