package org.maillage.jobs;

import static org.springframework.core.annotation.AnnotatedElementUtils.findMergedAnnotation;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.shared.Job;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.MethodIntrospector.MetadataLookup;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** Finds the methods of beans that are named as jobs. */
@Component
record FindJobs(ListableBeanFactory beans) {

    private static final String OURS = "org.maillage.";

    List<KnownJob> all() {
        return Arrays.stream(beans.getBeanNamesForType(Object.class, false, false))
                .filter(it -> isOurs(beans.getType(it, false)))
                .flatMap(it -> of(beans.getBean(it)))
                .toList();
    }

    private static boolean isOurs(@org.jspecify.annotations.Nullable Class<?> type) {
        return type != null && type.getName().startsWith(OURS);
    }

    static Stream<KnownJob> of(Object bean) {
        MetadataLookup<Job> job = method -> findMergedAnnotation(method, Job.class);
        return MethodIntrospector.selectMethods(AopUtils.getTargetClass(bean), job).entrySet().stream()
                .map(it -> KnownJob.of(it.getValue(), () -> run(bean, it.getKey())));
    }

    private static void run(Object bean, Method method) {
        // By the proxy of the bean, where it has one: its transactions are part of the job.
        var invocable = AopUtils.selectInvocableMethod(method, bean.getClass());
        ReflectionUtils.makeAccessible(invocable);
        ReflectionUtils.invokeMethod(invocable, bean);
    }
}
