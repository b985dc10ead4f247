# Airflow of the pinned version with the pinned packages and this project; docs/install.md.
FROM apache/airflow:slim-3.3.2-python3.11

COPY --chown=airflow:root requirements.txt /opt/airflow/requirements.txt
RUN pip install --no-cache-dir --no-deps --require-hashes -r /opt/airflow/requirements.txt

COPY --chown=airflow:root include /opt/airflow/include
COPY --chown=airflow:root plugins /opt/airflow/plugins
COPY --chown=airflow:root dags /opt/airflow/dags
COPY --chown=airflow:root salesforce_package /opt/airflow/salesforce_package

# Volumes take their owner from these folders. Bytecode: each task is a process of its own and would compile it anew;
# a package may carry files that are no Python of this version, which do not matter.
RUN mkdir -p /opt/airflow/auth /opt/airflow/reports /opt/airflow/events /opt/airflow/out \
    && python -m compileall -q -j 0 /opt/airflow/include /opt/airflow/plugins /opt/airflow/dags \
    && { python -m compileall -q -j 0 "$(python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')" || true; }

WORKDIR /opt/airflow
