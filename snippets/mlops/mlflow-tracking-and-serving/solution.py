"""Log a model with MLflow 3, register it, promote it (run with 3.17)."""


# --8<-- [start:log]
def train_and_register(model, train, test, facts, name="churn"):
    """Return the number of the new version.

    train, test: (rows, labels); facts: what is needed to repeat the run,
    such as the commit and the digest of the data.
    """
    import mlflow

    rows, labels = train
    with mlflow.start_run(tags=facts):
        mlflow.log_params(model.get_params())
        model.fit(rows, labels)
        info = mlflow.sklearn.log_model(
            model,
            name=name,                       # MLflow 2: artifact_path=
            signature=mlflow.models.infer_signature(
                rows, model.predict(rows)))
        mlflow.log_metric("accuracy", model.score(*test),
                          model_id=info.model_id)    # of this LoggedModel
    return mlflow.register_model(info.model_uri, name).version
# --8<-- [end:log]


# --8<-- [start:promote]
def promote(version, name="churn"):
    """After the gate has passed: record it and move the alias."""
    import mlflow

    client = mlflow.MlflowClient()
    client.set_model_version_tag(name, version, "gate", "passed")
    client.set_registered_model_alias(name, "champion", version)


def pinned(name="churn", alias="champion"):
    """The address that the image is built from; it names a version."""
    import mlflow

    found = mlflow.MlflowClient().get_model_version_by_alias(name, alias)
    return f"models:/{name}/{found.version}"
# --8<-- [end:promote]
